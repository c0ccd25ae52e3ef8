package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R3.1, R3.4: weekly hours and special dates, changed in the console. */
class AvailabilityIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("hours");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_week_and_a_special_date_are_there_again_after_reloading(int width) {
        LocalDate off = LocalDate.now(ZoneId.of("Asia/Kolkata")).plusMonths(1).withDayOfMonth(15);
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("availability");
            assertThat(day(page, "Monday").getByLabel("From")).hasValue("09:00");
            assertThat(day(page, "Sunday")).containsText("Closed");
            visitor.accessible();

            type(page, day(page, "Monday").getByLabel("Until"), "02:00");
            assertThat(day(page, "Monday")).containsText("This ends before it begins.");
            visitor.accessible();
            send(page, () -> day(page, "Monday").getByLabel("Next day").check());
            assertThat(day(page, "Monday")).not().containsText("This ends before it begins.");
            send(page, () -> day(page, "Saturday").getByRole(AriaRole.SWITCH).check());
            assertThat(day(page, "Saturday").getByLabel("Until")).hasValue("17:00");
            send(page, () -> button(day(page, "Saturday"), "Add hours").click());
            assertThat(day(page, "Saturday").getByLabel("From").nth(1)).hasValue("18:00");
            assertThat(day(page, "Saturday").getByLabel("From").nth(1)).isFocused();
            send(page, () -> button(day(page, "Saturday"), "Copy").click());
            page.getByRole(AriaRole.DIALOG).getByLabel("Sunday").check();
            visitor.accessible();
            console.button("Copy hours").click();
            assertThat(day(page, "Sunday").getByLabel("From")).hasCount(2);
            send(page, () -> button(day(page, "Sunday"), "Remove these hours")
                    .first()
                    .click());
            assertThat(day(page, "Sunday").getByLabel("From")).hasCount(1);
            // what was typed before is still there
            assertThat(day(page, "Monday").getByLabel("Until")).hasValue("02:00");

            console.chooseDay(off);
            visitor.accessible();
            console.button("Close this day").click();
            assertThat(page.locator(".dates")).containsText("Closed");
            console.button("Save hours").click();
            assertThat(page.locator("#saved")).containsText("Saved.");
            visitor.accessible();

            page.reload();
            assertThat(day(page, "Monday").getByLabel("Until")).hasValue("02:00");
            assertThat(day(page, "Monday").getByLabel("Next day")).isChecked();
            assertThat(day(page, "Sunday").getByLabel("From")).hasValue("18:00");
            assertThat(page.locator(".dates li")).hasCount(1);
            assertThat(page.locator(".dates li")).containsText("Closed");
        }
        assertThat(Db.column(
                        "select week::text || overrides::text from availability_schedule where host_id = ?",
                        organization.member().id()))
                .containsExactly("{1,540,1560,2,540,1020,3,540,1020,4,540,1020,5,540,1020,6,540,1020,6,1080,1140,"
                        + "7,1080,1140}{" + off.toEpochDay() + ",0,0}");
        Db.execute(
                "delete from availability_schedule where host_id = ?",
                organization.member().id());
    }

    @Test
    void a_schedule_that_was_changed_meanwhile_is_not_overwritten() {
        UUID host = organization.admin().id();
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("availability");
            page.getByLabel("Name").fill("Office");
            console.button("Save hours").click();
            assertThat(page.locator("#saved")).isVisible();
            Db.execute("update availability_schedule set name = 'Desk', version = 7 where host_id = ?", host);
            page.getByLabel("Name").fill("Studio");
            console.button("Save hours").click();
            assertThat(page.locator(".banner")).containsText("Somebody changed this schedule meanwhile.");
            assertThat(page.getByLabel("Name")).hasValue("Studio");
            assertThat(page.locator("#saved")).hasCount(0);
            visitor.accessible();
        }
        assertThat(Db.column("select name from availability_schedule where host_id = ?", host))
                .containsExactly("Desk");
    }

    @Test
    void an_owner_makes_a_second_schedule_for_a_teammate_and_deletes_it() {
        UUID host = organization.secondMember().id();
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("availability?host=" + host);
            console.link("New schedule").click();
            console.button("Save hours").click();
            assertThat(page.locator("#name-note")).hasText("Fill this in.");
            page.getByLabel("Name").fill("Evenings");
            page.getByLabel("Standard schedule").check();
            console.button("Save hours").click();
            assertThat(page.locator("#saved")).isVisible();
            assertThat(page.locator(".tabs")).containsText("Working hours");
            assertThat(page.locator(".tabs [aria-current='true']")).containsText("Evenings");
            assertThat(page.getByLabel("Standard schedule")).isDisabled();
            visitor.accessible();
            page.reload();
            assertThat(page.getByLabel("Name")).hasValue("Evenings");

            page.locator(".tabs").getByText("Working hours").click();
            assertThat(page.getByLabel("Name")).hasValue("Working hours");
            console.button("Delete schedule").click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("No event type has chosen it.");
            visitor.accessible();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete schedule"))
                    .click();
            assertThat(page.getByLabel("Name")).hasValue("Evenings");
        }
        assertThat(Db.column("select name || standard from availability_schedule where host_id = ?", host))
                .containsExactly("Eveningstrue");
        assertThat(Db.column(
                        "select action from audit_entry where tenant_id = ? and on_behalf_of_id = ? order by id",
                        organization.id(),
                        host))
                .containsExactly("availability.create", "availability.delete");
    }

    @Test
    void deleting_a_schedule_names_the_event_types_that_follow_another_one() {
        TestOrganization.Member host = organization.owner();
        UUID evenings = schedule(host, "Evenings", "{}");
        schedule(host, "Office", "{}", true);
        for (String title : List.of("Dinner", "Late call")) {
            UUID type = KeptEventTypes.of(organization, host, title, "evening", 1);
            Db.execute("update event_type_host set schedule_id = ? where event_type_id = ?", evenings, type);
        }
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("availability?schedule=" + evenings);
            console.button("Delete schedule").click();
            assertThat(page.getByRole(AriaRole.DIALOG))
                    .containsText("2 event types follow “Office” from now on: Dinner, Late call.");
            visitor.accessible();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete schedule"))
                    .click();
            assertThat(page.getByLabel("Name")).hasValue("Office");
        }
        assertThat(Db.column(
                        "select h.schedule_id::text from event_type_host h where h.tenant_id = ? and h.host_id = ?",
                        organization.id(),
                        host.id()))
                .containsOnlyNulls()
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void in_a_suspended_organization_hours_can_be_looked_at(int width) {
        Db.execute("update organization set suspended_at = now() where tenant_id = ?", organization.id());
        schedule(organization.member(), "Evenings", "{}", true);
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            for (String path : List.of("availability", "availability/offered", "event-types")) {
                assertThat(console.go(path)).as(path).isEqualTo(200);
                visitor.accessible();
            }
            console.go("availability");
            assertThat(page.getByLabel("Name")).hasValue("Evenings");
            assertThat(console.button("Save hours")).hasCount(0);
            assertThat(console.button("Delete schedule")).hasCount(0);
            assertThat(console.link("New schedule")).hasCount(0);
            assertThat(page.locator("select[data-zone]")).isDisabled();
            assertThat(console.button("Use it")).hasCount(0);
        } finally {
            Db.execute("update organization set suspended_at = null where tenant_id = ?", organization.id());
        }
    }

    @Test
    void a_special_date_on_which_the_clocks_change_says_what_that_means() {
        ZoneOffsetTransition next = ZoneId.of("Europe/Lisbon").getRules().nextTransition(Instant.now());
        LocalDate change = next.getDateTimeBefore().toLocalDate();
        schedule(organization.admin(), "Nights", "{" + change.toEpochDay() + ",60,180}", true);
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("availability");
            assertThat(page.locator(".transition")).hasCount(1);
            assertThat(page.locator(".transition"))
                    .containsText(next.isGap() ? "01:00 – 02:00 does not happen" : "01:00 – 02:00 happens twice");
            visitor.accessible();
        }
    }

    private UUID schedule(TestOrganization.Member host, String name, String overrides, boolean... standard) {
        UUID id = UUID.randomUUID();
        Db.execute(
                """
                insert into availability_schedule (tenant_id, id, host_id, name, zone, standard, week, overrides, created_at)
                values (?, ?, ?, ?, ?, ?, '{1,540,1020}', ?::integer[], now())
                """,
                organization.id(),
                id,
                host.id(),
                name,
                host.zone(),
                standard.length > 0,
                overrides);
        return id;
    }

    @Test
    void the_page_reads_from_right_to_left() {
        try (Visitor visitor =
                Browser.open(Look.at(Look.PHONE).speaking("ar").dark().as(DemoPeople.MATEO))) {
            new Console(visitor, organization.slug()).go("availability?lang=ar");
            assertThat(visitor.page().locator("h1")).hasText("أوقات التوفر");
            visitor.accessible();
            visitor.page().setViewportSize(Look.DESKTOP, 800);
            visitor.accessible();
        }
    }

    @Test
    void a_member_sees_nobody_elses_hours() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Console console = new Console(visitor, organization.slug());
            assertThat(console.go("availability?host=" + organization.owner().id()))
                    .isEqualTo(404)
                    .isEqualTo(console.go("availability?host=" + UUID.randomUUID()));
        }
    }

    private static Locator day(Page page, String name) {
        return page.locator(".week").getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void type(Page page, Locator field, String time) {
        send(page, () -> {
            field.fill(time);
            field.blur();
        });
    }

    private static void send(Page page, Runnable act) {
        page.waitForResponse(response -> "POST".equals(response.request().method()), act);
    }
}
