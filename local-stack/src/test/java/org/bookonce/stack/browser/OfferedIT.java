package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R3.9: a host sees what is offered in a week, and asks why a time is not. */
class OfferedIT {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    private final TestOrganization organization = TestOrganization.ofDemoPeople("offered");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_host_asks_why_a_time_is_not_offered(int width) {
        LocalDate monday = LocalDate.now(KOLKATA).plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        Instant ten = monday.atTime(LocalTime.of(10, 0)).atZone(KOLKATA).toInstant();
        eventType(organization, "HOST", organization.member().id());
        UUID booking = Booked.at(organization, organization.member(), "Quarterly review", "Ada", ten);
        Db.claim(organization.id(), organization.member().id(), booking, ten, ten.plusSeconds(1800));
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("availability");
            console.link("What is offered").click();
            page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill(monday.toString());
            page.getByLabel("Why not at").fill("10:00");
            console.button("Show").click();
            assertThat(page.locator("#answer")).containsText("Not offered");
            assertThat(page.locator("#answer")).containsText("Quarterly review");
            assertThat(page.locator("#answer").getByText("Show booking")).isVisible();
            visitor.accessible();
            page.getByLabel("Why not at").fill("08:00");
            console.button("Show").click();
            assertThat(page.locator("#answer")).containsText("outside of the hours");
            page.locator(".offered-week a").first().click();
            assertThat(page.locator("#answer .status")).hasText("Offered");
            visitor.accessible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void nothing_is_offered_by_a_team_that_lacks_somebody(int width) {
        LocalDate monday = LocalDate.now(KOLKATA).plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        TestOrganization team = TestOrganization.ofDemoPeople("lacking");
        UUID type = eventType(team, "COLLECTIVE", team.member().id());
        host(team, type, team.secondMember().id(), 1);
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, team.slug());
            String asked = "availability/offered?type=" + type + "&minutes=30&host="
                    + team.member().id() + "&day=" + monday + "&time=";
            console.go(asked + "18:00");
            assertThat(page.locator("#lacking")).hasCount(0);
            Db.execute(
                    "update membership set active = false, deactivated_at = now() where tenant_id = ? and id = ?",
                    team.id(),
                    team.secondMember().id());
            console.go(asked + "10:00");
            assertThat(page.locator("#answer .status")).hasText("Not offered");
            assertThat(page.locator("#lacking")).containsText("The team lacks somebody");
            assertThat(page.locator("#answer")).not().containsText("can take a meeting then");
            visitor.accessible();
            console.go(asked + "05:00");
            assertThat(page.locator("#answer .status")).hasText("Not offered");
            assertThat(page.locator("#lacking")).containsText("The team lacks somebody");
            assertThat(page.locator("#answer .reasons")).containsText("outside of the hours");
            visitor.accessible();
        }
    }

    @Test
    void without_event_types_the_page_says_so() {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.MATEO))) {
            new Console(visitor, organization.slug()).go("availability/offered");
            assertThat(visitor.page().locator(".empty")).containsText("No event type can be booked yet.");
            visitor.accessible();
        }
    }

    private static UUID eventType(TestOrganization organization, String assignment, UUID host) {
        UUID id = UUID.randomUUID();
        Db.execute(
                """
                insert into event_type (tenant_id, id, owner_id, created_by, title, slug, description, durations,
                  increment, rolling_days, assignment, colour, listed, active, position, created_at)
                values (?, ?, ?, ?, 'Call', ?, '', '{30}', 30, 60, ?, '#3451d1', true, true, 1, now())
                """,
                organization.id(),
                id,
                host,
                host,
                "call-" + id,
                assignment);
        host(organization, id, host, 0);
        Db.execute(
                """
                insert into event_type_location (tenant_id, event_type_id, position, kind, text)
                values (?, ?, 0, 'VIDEO', '')
                """,
                organization.id(),
                id);
        return id;
    }

    private static void host(TestOrganization organization, UUID type, UUID host, int position) {
        Db.execute(
                "insert into event_type_host (tenant_id, event_type_id, host_id, position) values (?, ?, ?, ?)",
                organization.id(),
                type,
                host,
                position);
    }
}
