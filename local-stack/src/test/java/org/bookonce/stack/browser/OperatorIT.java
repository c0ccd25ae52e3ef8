package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform operator sees organizations in numbers, suspends and reactivates them (R1.4). */
class OperatorIT {

    private static final String LISBON = "Europe/Lisbon";
    private static final String REASON = "Invoices are unpaid since March.";
    private static final String NUMBER = "Number of this request: \\S+";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("operated");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void organizations_are_listed_in_numbers_without_what_is_in_them(int width) {
        Offers.held(organization, organization.member(), "Nobody's business", Offers.at(20, "10:00", LISBON));
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.OLGA))) {
            Page page = visitor.page();
            Platform platform = new Platform(visitor);
            assertThat(platform.go("")).isEqualTo(200);
            visitor.accessible();
            platform.go("?status=active&plan=business&q=" + organization.slug());
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody td:nth-child(3)")).hasText("4");
            assertThat(page.locator("tbody td:nth-child(4)")).hasText("1");
            visitor.accessible();
            platform.go("?status=suspended&q=" + organization.slug());
            assertThat(page.getByText("Nothing matches this search.")).isVisible();
            visitor.accessible();
            platform.go("?plan=free&q=" + organization.slug());
            assertThat(page.locator("tbody tr")).hasCount(0);

            platform.go("?q=" + organization.slug());
            page.locator("tbody a").click();
            assertThat(page.locator("h1")).hasText("Test " + organization.slug());
            assertThat(page.locator("main")).not().containsText("Nobody's business");
            assertThat(page.locator("main")).not().containsText("Priya");
            visitor.accessible();
        }
    }

    @Test
    void a_long_list_goes_on_where_the_page_ended() {
        String name = "many-" + UUID.randomUUID().toString().substring(0, 8);
        Db.execute(
                "insert into organization (tenant_id, slug, name, zone) select gen_random_uuid(), ? || n, ? || n,"
                        + " 'UTC' from generate_series(101, 153) n",
                name,
                name);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.OLGA))) {
            Page page = visitor.page();
            new Platform(visitor).go("?q=" + name);
            assertThat(page.locator("tbody tr")).hasCount(50);
            page.locator("a[rel=next]").click();
            assertThat(page.locator("tbody .list-main a")).hasText(new String[] {name + 151, name + 152, name + 153});
            assertThat(page.locator("a[rel=next]")).hasCount(0);
            visitor.accessible();
        } finally {
            Db.execute("delete from organization where name like ? || '%'", name);
        }
    }

    @Test
    void who_is_no_operator_finds_none_of_their_pages() {
        for (DemoPeople.Person person :
                List.of(DemoPeople.AMARA, DemoPeople.JONAS, DemoPeople.PRIYA, DemoPeople.ROBIN)) {
            try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(person))) {
                String unknown = missing(visitor, "/console/no-such-organization/one-offs");
                for (String page : List.of(
                        "", "/plans", "/organizations/" + organization.id(), "/organizations/" + UUID.randomUUID())) {
                    assertThat(missing(visitor, "/console/platform" + page)).isEqualTo(unknown);
                    assertThat(posted(visitor, "/console/platform" + page)).isEqualTo(404);
                }
            }
        }
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.OLGA))) {
            String unknown = missing(visitor, "/console/no-such-organization/one-offs");
            assertThat(missing(visitor, "/console/" + organization.slug() + "/one-offs"))
                    .isEqualTo(unknown);
            assertThat(missing(visitor, "/console/platform/organizations/" + UUID.randomUUID()))
                    .isEqualTo(unknown);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_suspended_organization_is_closed_to_invitees_and_can_only_be_read_by_its_people(int width) {
        TestOrganization suspended = TestOrganization.ofDemoPeople("suspended");
        RaceDatabase.OneOff oneOff =
                Offers.held(suspended, suspended.admin(), "Review", Offers.at(21, "10:00", LISBON));
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.OLGA))) {
            Page page = visitor.page();
            Platform platform = new Platform(visitor);
            platform.open(suspended);
            platform.suspend("short");
            assertThat(page.locator("#reason-note")).containsText("At least 10 characters");
            visitor.accessible();
            page.locator("#suspend-dialog textarea").fill(REASON);
            page.locator("#suspend-dialog .button-danger").click();
            assertThat(page.locator("#suspension")).containsText(REASON);
            visitor.accessible();

            isClosed(suspended, oneOff, width);
            ownersAreTold(suspended, 1, "is suspended", REASON);

            platform.button("Reactivate organization").click();
            assertThat(platform.button("Suspend organization")).isVisible();
            assertThat(page.locator("#suspension")).hasCount(0);
        }
        assertThat(Http.get(oneOff.path()).status()).isEqualTo(200);
        ownersAreTold(suspended, 2, "is active again", "work as before");
        canBeChanged(suspended, true);
        assertThat(Db.column(
                        "select action || ' ' || actor_name from audit_entry where tenant_id = ? and subject_kind ="
                                + " 'organization' order by id",
                        suspended.id()))
                .containsExactly(
                        "organization.suspend Olga Petrov, platform operator",
                        "organization.reactivate Olga Petrov, platform operator");
    }

    private static void isClosed(TestOrganization suspended, RaceDatabase.OneOff oneOff, int width) {
        Http.Answer answer = Http.get(oneOff.path());
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.body()).contains("This organization takes no bookings at the moment.");
        try (Visitor visitor = Browser.open(Look.at(width))) {
            assertThat(visitor.go(oneOff.path())).isEqualTo(410);
            visitor.accessible();
        }
        canBeChanged(suspended, false);
    }

    private static void canBeChanged(TestOrganization organization, boolean active) {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            assertThat(console.go("one-offs")).isEqualTo(200);
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("#standing")).hasCount(active ? 0 : 1);
            visitor.accessible();
            console.go("one-offs/new");
            page.getByLabel("Title").fill("Another");
            console.chooseDay(YearMonth.now(ZoneId.of(LISBON)).plusMonths(2).atDay(12));
            console.button("Create one-off").click();
            if (active) {
                assertThat(page.locator("#created")).isVisible();
            } else {
                assertThat(page.locator(".banner[role='alert']")).containsText("nothing can be changed");
            }
        }
    }

    private static void ownersAreTold(TestOrganization organization, int mails, String subject, String text) {
        List<Mails.Received> received = Mails.await(organization.owner().email(), mails, Duration.ofSeconds(30));
        assertThat(received).hasSize(mails);
        assertThat(received.get(0).subject()).isEqualTo("Test " + organization.slug() + " " + subject);
        assertThat(received.get(0).part("text/plain").orElseThrow().replaceAll("\\s+", " "))
                .contains(text);
    }

    private static int posted(Visitor visitor, String path) {
        String site = SharedStack.get().payara().publicUrl();
        return visitor.context()
                .request()
                .post(
                        site + path,
                        RequestOptions.create()
                                .setHeader("Origin", site)
                                .setForm(FormData.create().set("form:suspend", "form:suspend")))
                .status();
    }

    private static String missing(Visitor visitor, String path) {
        assertThat(visitor.go(path)).as(path).isEqualTo(404);
        return visitor.page().locator("body").innerText().replaceAll(NUMBER, "");
    }
}
