package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;

/** Who may do what, by page and by request; what is another organization's does not exist: R2.1, R14.2. */
class TenancyIT {

    private static final String NUMBER = "Number of this request: \\S+";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("tenancy");

    @Test
    void a_member_offers_only_their_own_time_even_with_a_changed_page() {
        LocalDate day = YearMonth.now(ZoneId.of("Asia/Kolkata")).plusMonths(1).atDay(12);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs/new");
            Locator organizer = console.organizer();
            assertThat(organizer.locator("option")).hasText(new String[] {"Priya Raman"});
            page.getByLabel("Title").fill("Forged");
            console.chooseDay(day);
            organizer.evaluate(
                    """
                    (select, id) => {
                      select.disabled = false;
                      select.add(new Option('Amara Osei', id, true, true));
                    }
                    """,
                    organization.owner().id().toString());

            page.waitForResponse(
                    response -> "POST".equals(response.request().method())
                            && response.request()
                                    .postData()
                                    .contains("hostId=" + organization.owner().id()),
                    () -> console.button("Create one-off").click());
            assertThat(page.locator("#hostId-note")).hasClass("error");
            assertThat(page.locator("#created")).hasCount(0);
        }
        assertThat(Db.count("select count(*) from one_off where tenant_id = ?", organization.id()))
                .isZero();
    }

    @Test
    void a_member_sees_neither_the_one_offs_nor_the_bookings_of_teammates() {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.owner(), "Private", Offers.at(26, "10:00", "Europe/Lisbon"));
        UUID booking = book(oneOff);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs");
            assertThat(visitor.page().locator("main")).not().containsText("Private");
            assertThat(console.go("bookings/" + booking)).isEqualTo(404);
        }
        try (Visitor owner = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            assertThat(new Console(owner, organization.slug()).go("bookings/" + booking))
                    .isEqualTo(200);
        }
    }

    @Test
    void another_organizations_console_and_bookings_answer_as_what_does_not_exist() {
        TestOrganization other = TestOrganization.create("elsewhere");
        UUID booking = book(Offers.held(other, other.owner(), "Theirs", Offers.at(26, "10:00", "Europe/Lisbon")));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            String unknown = missing(visitor, "/console/no-such-organization/one-offs");
            assertThat(missing(visitor, "/console/" + other.slug() + "/one-offs"))
                    .isEqualTo(unknown);
            visitor.accessible();
            String bookings = "/console/" + organization.slug() + "/bookings/";
            assertThat(missing(visitor, bookings + booking))
                    .isEqualTo(missing(visitor, bookings + UUID.randomUUID()))
                    .isEqualTo(unknown);
        }
    }

    @Test
    void another_organizations_link_answers_as_an_unknown_one() {
        TestOrganization other = TestOrganization.create("elsewhere");
        RaceDatabase.OneOff theirs =
                Offers.held(other, other.owner(), "Theirs", Offers.at(27, "10:00", "Europe/Lisbon"));
        String path = "/" + organization.slug() + "/one-off/";
        String unknown = "A".repeat(theirs.token().length());
        Http.Answer foreign = Http.get(path + theirs.token());
        Http.Answer nobody = Http.get(path + unknown);

        assertThat(foreign.status()).isEqualTo(404).isEqualTo(nobody.status());
        assertThat(foreign.body().replace(theirs.token(), unknown)).isEqualTo(nobody.body());
        assertThat(Http.get(theirs.path()).status()).isEqualTo(200);
    }

    private static UUID book(RaceDatabase.OneOff oneOff) {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            new Invitee(visitor).books(oneOff, "Somebody", "somebody-" + UUID.randomUUID() + "@invitee.example");
        }
        return (UUID) Db.column("select id from booking where one_off_id = ?", oneOff.id())
                .get(0);
    }

    private static String missing(Visitor visitor, String path) {
        assertThat(visitor.go(path)).as(path).isEqualTo(404);
        return visitor.page().locator("body").innerText().replaceAll(NUMBER, "");
    }
}
