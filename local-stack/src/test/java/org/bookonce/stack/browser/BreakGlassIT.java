package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one way for a platform operator to see what is in an organization: with a reason, for a while, logged (R1.4). */
class BreakGlassIT {

    private static final String LISBON = "Europe/Lisbon";
    private static final String REASON = "Ticket 4711: bookings do not arrive.";

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_operator_looks_with_a_reason_changes_nothing_and_is_logged(int width) {
        TestOrganization organization = TestOrganization.ofDemoPeople("glass");
        UUID booking =
                book(Offers.held(organization, organization.member(), "Private talk", Offers.at(22, "10:00", LISBON)));
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.OLGA))) {
            Page page = visitor.page();
            Platform platform = new Platform(visitor);
            Console console = new Console(visitor, organization.slug());
            platform.open(organization);
            platform.breakGlass("why not", "15");
            assertThat(page.locator("#purpose-note")).containsText("At least 10 characters");
            assertThat(console.go("one-offs")).isEqualTo(404);

            platform.open(organization);
            platform.breakGlass(REASON, "15");
            assertThat(page.locator("#running")).isVisible();
            visitor.accessible();

            assertThat(console.go("bookings")).isEqualTo(200);
            assertThat(page.locator("tbody")).containsText("Private talk");
            assertThat(page.locator(".look")).containsText("platform operator until");
            visitor.accessible();
            nothingCanBeChanged(visitor, console, booking);
            noLinkIsHandedOut(page, console, organization);

            console.go("bookings");
            page.locator(".look button").click();
            page.waitForURL("**/platform/organizations/" + organization.id());
            assertThat(page.locator("main")).containsText("Ended early");
            assertThat(console.go("bookings")).isEqualTo(404);
        }
        assertThat(Db.column(
                        "select distinct action from audit_entry where tenant_id = ? and actor_id is null"
                                + " and actor_name = 'Olga Petrov, platform operator' and address <> ''",
                        organization.id()))
                .containsExactlyInAnyOrder("operator.break-glass", "operator.open", "operator.break-glass-end");
        assertThat(Db.column(
                        "select details from audit_entry where tenant_id = ? and action = 'operator.break-glass'",
                        organization.id()))
                .singleElement()
                .asString()
                .contains(REASON);
        assertThat(Db.column(
                        "select subject_title from audit_entry where tenant_id = ? and action = 'operator.open'",
                        organization.id()))
                .contains("/" + organization.slug() + "/bookings/" + booking);
    }

    private static void nothingCanBeChanged(Visitor visitor, Console console, UUID booking) {
        Page page = visitor.page();
        console.go("bookings/" + booking);
        visitor.accessible();
        assertThat(console.button("Cancel booking")).hasCount(0);
        assertThat(console.link("Move booking")).hasCount(0);
        assertThat(page.locator("main textarea")).hasCount(0);
        console.go("one-offs/new");
        page.getByLabel("Title").fill("Forged");
        console.chooseDay(YearMonth.now(ZoneId.of(LISBON)).plusMonths(2).atDay(12));
        console.button("Create one-off").click();
        assertThat(page.locator(".banner[role='alert']")).containsText("Nothing can be changed");
        assertThat(Db.column("select status from booking where id = ?", booking))
                .containsExactly("CONFIRMED");
        assertThat(Db.count("select count(*) from one_off where title = 'Forged'"))
                .isZero();
    }

    /** Whoever has a link can book: it is for those who may. */
    private static void noLinkIsHandedOut(Page page, Console console, TestOrganization organization) {
        Offers.held(organization, organization.member(), "Open talk", Offers.at(30, "10:00", LISBON));
        console.go("one-offs");
        assertThat(page.locator("tbody")).containsText("Open talk");
        assertThat(page.content()).doesNotContain("/one-off/");
        assertThat(console.go("profile")).isEqualTo(404);
    }

    @Test
    void a_grant_runs_out_by_the_organizations_clock_and_is_nobody_elses() {
        TestOrganization organization = TestOrganization.ofDemoPeople("glass-clock");
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.OLGA))) {
            Console console = new Console(visitor, organization.slug());
            Platform platform = new Platform(visitor);
            platform.open(organization);
            platform.breakGlass(REASON, "60");
            assertThat(visitor.page().locator("#running")).isVisible();
            assertThat(console.go("one-offs")).isEqualTo(200);
            shift(organization, "59 minutes");
            assertThat(console.go("one-offs")).isEqualTo(200);
            shift(organization, "61 minutes");
            assertThat(console.go("one-offs")).isEqualTo(404);
            platform.open(organization);
            assertThat(platform.button("Break the glass")).isVisible();

            Db.execute("delete from clock_shift where tenant_id = ?", organization.id());
            assertThat(console.go("one-offs")).isEqualTo(200);
            Db.execute(
                    "update break_glass set subject = ? where tenant_id = ?",
                    DemoPeople.ROBIN.subject(),
                    organization.id());
            assertThat(console.go("one-offs")).isEqualTo(404);
        }
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.ROBIN))) {
            assertThat(new Console(visitor, organization.slug()).go("one-offs")).isEqualTo(404);
        }
    }

    @Test
    void each_page_is_logged_once_a_minute() {
        TestOrganization organization = TestOrganization.ofDemoPeople("glass-log");
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.OLGA))) {
            Console console = new Console(visitor, organization.slug());
            Platform platform = new Platform(visitor);
            platform.open(organization);
            platform.breakGlass(REASON, "15");
            assertThat(visitor.page().locator("#running")).isVisible();
            console.go("one-offs");
            console.go("one-offs");
            console.go("bookings");
            assertThat(opened(organization)).isEqualTo(2);
            shift(organization, "2 minutes");
            console.go("bookings");
            assertThat(opened(organization)).isEqualTo(3);
        }
    }

    private static long opened(TestOrganization organization) {
        return Db.count(
                "select count(*) from audit_entry where tenant_id = ? and action = 'operator.open'", organization.id());
    }

    private static void shift(TestOrganization organization, String by) {
        Db.execute(
                "insert into clock_shift (tenant_id, shift) values (?, ?::interval)"
                        + " on conflict (tenant_id) do update set shift = excluded.shift",
                organization.id(),
                by);
    }

    private static UUID book(RaceDatabase.OneOff oneOff) {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            new Invitee(visitor).books(oneOff, "Somebody", "somebody-" + UUID.randomUUID() + "@invitee.example");
        }
        return (UUID) Db.column("select id from booking where one_off_id = ?", oneOff.id())
                .get(0);
    }
}
