package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forty event types, two hundred people, and the longest words: pages stay as they are meant (SPEC 12, R3.1, R3.3). */
class CrowdedLinksIT {

    private static final int PEOPLE = 196;
    private static final int TYPES = 40;
    private static final String LONG =
            "A first conversation about the way in which your organization plans its next three years, with time for questions";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("crowded");
    private final BookingLinks links = new BookingLinks(organization);
    private final BookingLinks.Link link = links.of(organization.owner(), "long");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void many_people_and_event_types_fit(int width) {
        crowd();
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            visitor.go("/" + organization.slug());
            assertThat(page.locator("#links li")).hasCount(TYPES + 1);
            visitor.accessible();
            visitor.go("/" + organization.slug() + "/" + BookingLinks.slug(organization.owner()));
            assertThat(page.locator("#links li")).hasCount(TYPES + 1);
            visitor.accessible();

            console.go("event-types");
            assertThat(page.locator(".event-type")).hasCount(TYPES + 1);
            visitor.accessible();
            page.locator("#more-" + link.id()).click();
            page.locator("[data-row='" + link.id() + "'] [data-command='shareEventType']")
                    .click();
            assertThat(page.locator("#share-dialog")).isVisible();
            visitor.accessible();

            console.go("event-types/new");
            page.getByLabel("Title").fill("Team");
            page.getByLabel("Who hosts").selectOption("ROUND_ROBIN");
            assertThat(page.locator(".host-row")).hasCount(PEOPLE + 4);
            page.getByLabel("Find somebody").fill("love 16");
            assertThat(page.locator(".host-row:visible label")).hasText(new String[] {
                "Ada Lovelace 116", "Ada Lovelace 16", "Ada Lovelace 160", "Ada Lovelace 164", "Ada Lovelace 168"
            });
            page.getByLabel("Find somebody").fill("nobody at all");
            assertThat(page.getByText("Nobody has this name.")).isVisible();
            page.getByLabel("Find somebody").fill("");
            page.locator(".host-row input[type=checkbox]")
                    .evaluateAll("boxes => boxes.forEach(box => { box.checked = true; })");
            visitor.accessible();
            console.button("Create event type").click();
            assertThat(page.getByText("At most 100 hosts are possible.")).isVisible();
            visitor.accessible();
            page.locator(".host-row input[type=checkbox]")
                    .evaluateAll("boxes => boxes.forEach((box, i) => { box.checked = i < 100; })");
            console.button("Create event type").click();
            assertThat(page.locator("#created-url")).isVisible();
            visitor.accessible();
            console.go("availability/offered");
            visitor.accessible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_link_that_says_and_asks_all_it_can_is_booked(int width) {
        link.with(
                        "title = ?, description = ?, durations = '{5,15,20,30,45,60,90,720}', increment = 15",
                        LONG,
                        (LONG + ". ").repeat(12))
                .at(1, "PHONE_HOST_CALLS", "")
                .at(2, "ADDRESS", "Rua de São Bento da Porta Aberta 1234, 4.º esquerdo, 1200-820 Lisboa, Portugal")
                .at(3, "ASK_INVITEE", "");
        UUID text = link.asks(0, "TEXT", LONG + "?", true, "{}");
        UUID choice = link.asks(1, "CHOICE", "Which of these?", true, "{\"" + LONG + "\",Another}");
        link.asks(2, "CHECKBOX", LONG, false, "{}");
        link.asks(3, "LONG_TEXT", "Anything else", false, "{}");
        link.asks(4, "PHONE", "Mobile", false, "{}");
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Lisbon")).plusDays(12);
        try (Visitor visitor = Browser.open(Look.at(width).in("America/New_York"))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day) + "&name=Ada%20Lovelace");
            invitee.seesTimesIn("America/New York");
            assertThat(page.locator(".durations li")).hasCount(8);
            visitor.accessible();
            page.locator(".durations a")
                    .filter(new Locator.FilterOptions().setHasText("45 minutes"))
                    .click();
            assertThat(page.locator(".durations [aria-current]")).hasText("45 minutes");
            invitee.pick(link.start(day, "10:15"));
            assertThat(page.locator("#name")).hasValue("Ada Lovelace");
            visitor.accessible();
            page.locator("#location-1").check();
            invitee.confirm();
            assertThat(page.locator("#errors li")).hasCount(4);
            visitor.accessible();
            page.locator("#email").fill("ada-" + UUID.randomUUID() + "@invitee.example");
            page.locator("#location-2").check();
            page.locator("#answer-" + text).fill(LONG);
            String answer = page.locator("#answer-" + choice)
                    .evaluate("field => field.tagName")
                    .toString();
            if (answer.equals("SELECT")) {
                page.locator("#answer-" + choice).selectOption(LONG);
            } else {
                page.locator("#answer-" + choice + " input").first().check();
            }
            invitee.confirm();
            visitor.go(invitee.booked());
            assertThat(page.locator("main")).containsText("Rua de São Bento");
            visitor.accessible();
        }
        assertThat(link.bookings()).isOne();
    }

    private void crowd() {
        List<String> names = List.of(
                "Ada Lovelace", "Wolfeschlegelsteinhausenbergerdorff Christodoulopoulos", "Li", "نور الهدى عبد الرحمن");
        IntStream.range(0, PEOPLE)
                .forEach(n -> Db.execute(
                        """
                        insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                        values (?, ?, 'nobody', ?, ?, ?, 'MEMBER', 'Europe/Lisbon')
                        """,
                        organization.id(),
                        UUID.randomUUID(),
                        UUID.randomUUID().toString(),
                        names.get(n % names.size()) + " " + n,
                        "person" + n + "@" + organization.slug() + ".example"));
        for (int n = 0; n < TYPES; n++) {
            UUID id = KeptEventTypes.of(
                    organization, organization.owner(), n % 3 == 0 ? LONG : "Call " + n, "c" + n, n + 1);
            if (n == 1) {
                Db.execute("update event_type set assignment = 'ROUND_ROBIN', title = 'Team' where id = ?", id);
                Db.execute(
                        """
                        insert into event_type_host (tenant_id, event_type_id, host_id, position)
                        select tenant_id, ?, id, row_number() over (order by id) from membership
                        where tenant_id = ? and issuer = 'nobody' limit 90
                        """,
                        id,
                        organization.id());
                Db.execute(
                        """
                        insert into host_page (tenant_id, host_id, slug, welcome)
                        select tenant_id, id, 'p-' || id, '' from membership where tenant_id = ? and issuer = 'nobody'
                        """,
                        organization.id());
            }
        }
    }
}
