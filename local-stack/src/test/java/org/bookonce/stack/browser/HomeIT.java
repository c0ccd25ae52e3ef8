package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page of an organization: what comes next, what waits, how much is open (SPEC 12). */
class HomeIT {

    private static final String LISBON = "Europe/Lisbon";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("home");

    @ParameterizedTest
    @CsvSource({"1, 1280", "2, 390", "3, 1280", "3, 390"})
    void a_new_organization_begins_with_its_first_one_off(int number, int width) {
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.all().get(number - 1)))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("home");
            assertThat(page.locator("#main .button-primary")).hasCount(1);
            assertThat(page.locator("#upcoming")).hasCount(0);
            visitor.accessible();
            page.getByText("Create your first one-off").click();
            page.waitForURL("**/one-offs/new");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_busy_week_shows_the_next_bookings_by_day_and_leads_to_the_others(int width) {
        for (int i = 0; i < 10; i++) {
            Booked.at(organization, organization.admin(), "Review " + i, "Lena Fischer", at(1 + i / 3, 9 + i % 3));
        }
        Booked.at(organization, organization.member(), "Priya’s call", "Ada", at(1, 8));
        Booked.at(organization, organization.admin(), "Far away", "Ada", at(9, 8));
        Offers.held(organization, organization.admin(), "Planning", at(20, 10), at(21, 10), at(22, 10));
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Locator rows = page.locator("#upcoming li");
            new Console(visitor, organization.slug()).go("home");
            assertThat(rows).hasCount(8);
            assertThat(page.locator("#upcoming h3").first()).hasText("Tomorrow");
            assertThat(rows.first()).containsText("09:00 – 09:30");
            assertThat(rows.first()).containsText(plain("with %s", "Lena Fischer"));
            assertThat(page.locator("#upcoming")).not().containsText("Priya’s call");
            assertThat(page.locator("#upcoming")).containsText("All upcoming bookings");
            assertThat(page.locator("#open-one-offs strong")).hasText("1");
            assertThat(page.locator("#held-hours strong")).hasText("1.5");
            assertThat(page.locator("#held-hours")).containsText("of 1,000 hours held");
            assertThat(page.locator("#needs")).hasCount(0);
            visitor.accessible();

            page.getByText("Everyone’s").click();
            assertThat(rows.first()).containsText("Priya’s call");
            assertThat(rows.first()).containsText(plain("%s with %s", "Priya Raman", "Ada"));
            visitor.accessible();

            rows.first().click();
            assertThat(page.locator("h1")).hasText("Priya’s call");
        }
    }

    @Test
    void a_member_sees_their_own_day_in_their_own_zone_and_nobody_elses() {
        Booked.at(organization, organization.member(), "Own call", "Ada", Offers.at(1, "21:00", "Asia/Kolkata"));
        Booked.at(organization, organization.admin(), "Not hers", "Ada", at(1, 9));
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("home?of=everyone");
            assertThat(page.locator("#upcoming li")).hasCount(1);
            assertThat(page.locator("#upcoming li")).containsText("21:00 – 21:30");
            assertThat(page.getByText("Everyone’s")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void what_waits_for_somebody_is_said_with_what_can_be_done(int width) {
        Offers.unheld(organization, organization.admin(), "Nobody can book this", at(5, 10));
        Offers.held(organization, organization.admin(), "Takes it", at(5, 10));
        Instant soon = Instant.now().plus(30, ChronoUnit.HOURS).truncatedTo(ChronoUnit.HOURS);
        Offers.held(organization, organization.admin(), "Closes soon & is <b>open</b>", soon);
        Offers.held(organization, organization.member(), "Not for Jonas", soon);
        Booked.at(organization, organization.secondMember(), "Left behind", "Ada", at(3, 9));
        Booked.at(organization, organization.secondMember(), "Left behind too", "Ada", at(4, 9));
        Db.execute(
                "update membership set active = false, deactivated_at = now() where tenant_id = ? and id = ?",
                organization.id(),
                organization.secondMember().id());
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("home");
            Locator needs = page.locator("#needs li");
            assertThat(needs).hasCount(3);
            assertThat(needs.nth(0)).containsText("Closes soon & is <b>open</b>");
            assertThat(needs.nth(1))
                    .containsText(plain("%s is deactivated and has 2 upcoming bookings, the first", "Mateo Silva"));
            assertThat(needs.nth(2))
                    .containsText(plain("None of the times of “%s” is free any more.", "Nobody can book this"));
            visitor.accessible();

            needs.nth(1).locator("a").click();
            assertThat(page.locator("tbody tr")).hasCount(2);
            page.goBack();
            needs.nth(0).locator("a").click();
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("Closes soon & is <b>open</b>");
        }
    }

    @Test
    void what_no_longer_waits_is_gone() {
        Offers.unheld(organization, organization.admin(), "Was taken", at(5, 10));
        var taker = Offers.held(organization, organization.admin(), "Takes it", at(5, 10));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("home");
            assertThat(page.locator("#needs li")).hasCount(1);
            Db.execute(
                    """
                    with locked as materialized (select set_config('app.locked_hosts', ?, true))
                    update host_time set expires_at = now() from locked where one_off_id = ?
                    """,
                    organization.admin().id().toString(),
                    taker.id());
            console.go("home");
            assertThat(page.locator("#needs")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "390", "320"})
    void it_is_read_from_the_right_in_arabic_and_in_the_dark(int width) {
        Booked.at(organization, organization.admin(), "مراجعة التصميم " + "طويل".repeat(20), "أمينة حداد", at(1, 9));
        Offers.held(organization, organization.admin(), "W".repeat(120), at(1, 12));
        try (Visitor visitor = Browser.open(Look.at(width).speaking("ar").dark().as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("home?lang=ar");
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("h1")).hasText("الرئيسية");
            assertThat(page.locator("#needs li")).hasCount(1);
            visitor.accessible();
        }
    }

    /** What people typed stands apart from the direction of the words around it. */
    private static String plain(String text, Object... typed) {
        for (int i = 0; i < typed.length; i++) {
            typed[i] = "\u2068" + typed[i] + "\u2069";
        }
        return text.formatted(typed);
    }

    private static Instant at(int days, int hour) {
        return Offers.at(days, "%02d:00".formatted(hour), LISBON);
    }
}
