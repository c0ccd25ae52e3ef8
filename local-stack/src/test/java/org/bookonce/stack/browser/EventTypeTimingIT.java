package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import java.util.function.Consumer;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the editor says about when an event type can be booked is there again after reloading, and decides what invitees are
 * offered: R3.1, R3.3–3.6.
 */
class EventTypeTimingIT {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final Look HOST = Look.at(Look.DESKTOP).in("Asia/Kolkata").as(DemoPeople.PRIYA);

    private final TestOrganization organization = TestOrganization.ofDemoPeople("timing");
    private final BookingLinks.Link link = new BookingLinks(organization).of(organization.member(), "intro");
    private final LocalDate today = LocalDate.now(KOLKATA);

    @Test
    void a_notice_puts_the_first_start_off() {
        try (Visitor visitor = Browser.open(HOST)) {
            offered(visitor, at(3, "10:00"), true);
            set(visitor, page -> field(page, "notice").selectOption("10080"));
            assertThat(field(visitor.page(), "notice")).hasValue("10080");
            offered(visitor, at(3, "10:00"), false);
            offered(visitor, at(9, "10:00"), true);
        }
    }

    @Test
    void a_window_ends_after_some_days_or_lies_between_two_dates() {
        try (Visitor visitor = Browser.open(HOST)) {
            Page page = visitor.page();
            offered(visitor, at(12, "10:00"), true);
            set(visitor, editor -> field(editor, "rollingDays").fill("10"));
            assertThat(field(page, "rollingDays")).hasValue("10");
            offered(visitor, at(10, "10:00"), true);
            offered(visitor, at(12, "10:00"), false);

            String first = today.plusDays(20).toString();
            String last = today.plusDays(25).toString();
            set(visitor, editor -> {
                field(editor, "window").selectOption("DATES");
                field(editor, "firstDay").fill(first);
                field(editor, "lastDay").fill(last);
            });
            assertThat(field(page, "window")).hasValue("DATES");
            assertThat(field(page, "firstDay")).hasValue(first);
            assertThat(field(page, "lastDay")).hasValue(last);
            offered(visitor, at(10, "10:00"), false);
            offered(visitor, at(20, "10:00"), true);
            offered(visitor, at(25, "16:30"), true);
            offered(visitor, at(26, "10:00"), false);

            set(visitor, editor -> {
                field(editor, "window").selectOption("ROLLING");
                field(editor, "rollingDays").fill("30");
            });
            assertThat(field(page, "window")).hasValue("ROLLING");
            offered(visitor, at(10, "10:00"), true);
        }
    }

    @Test
    void buffers_keep_the_time_around_a_meeting_free() {
        try (Visitor visitor = Browser.open(HOST)) {
            Page page = visitor.page();
            book(visitor, at(8, "11:00"));
            offered(visitor, at(8, "10:30"), true);
            offered(visitor, at(8, "11:30"), true);
            set(visitor, editor -> field(editor, "bufferBefore").selectOption("30"));
            assertThat(field(page, "bufferBefore")).hasValue("30");
            offered(visitor, at(8, "11:30"), false);
            offered(visitor, at(8, "12:00"), true);

            set(visitor, editor -> {
                field(editor, "bufferBefore").selectOption("0");
                field(editor, "bufferAfter").selectOption("60");
            });
            assertThat(field(page, "bufferBefore")).hasValue("0");
            assertThat(field(page, "bufferAfter")).hasValue("60");
            offered(visitor, at(8, "10:30"), false);
            offered(visitor, at(8, "10:00"), false);
            offered(visitor, at(8, "09:30"), true);
        }
    }

    @Test
    void starts_are_as_far_apart_as_the_increment_says() {
        try (Visitor visitor = Browser.open(HOST)) {
            offered(visitor, at(8, "10:30"), true);
            set(visitor, page -> field(page, "increment").selectOption("60"));
            assertThat(field(visitor.page(), "increment")).hasValue("60");
            offered(visitor, at(8, "10:30"), false);
            offered(visitor, at(8, "11:00"), true);
            set(visitor, page -> field(page, "increment").selectOption("15"));
            offered(visitor, at(8, "10:15"), true);
        }
    }

    @Test
    void a_cap_closes_the_day_the_week_and_the_month() {
        LocalDate monday =
                YearMonth.now(KOLKATA).plusMonths(1).atDay(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        try (Visitor visitor = Browser.open(HOST)) {
            Page page = visitor.page();
            book(visitor, link.start(monday, "11:00"));
            offered(visitor, link.start(monday, "15:00"), true);
            set(visitor, editor -> field(editor, "capDay").fill("1"));
            assertThat(field(page, "capDay")).hasValue("1");
            offered(visitor, link.start(monday, "15:00"), false);
            offered(visitor, link.start(monday.plusDays(1), "15:00"), true);

            set(visitor, editor -> {
                field(editor, "capDay").fill("");
                field(editor, "capWeek").fill("1");
            });
            assertThat(field(page, "capDay")).hasValue("");
            assertThat(field(page, "capWeek")).hasValue("1");
            offered(visitor, link.start(monday.plusDays(6), "15:00"), false);
            offered(visitor, link.start(monday.plusDays(7), "15:00"), true);

            set(visitor, editor -> {
                field(editor, "capWeek").fill("");
                field(editor, "capMonth").fill("1");
            });
            assertThat(field(page, "capMonth")).hasValue("1");
            offered(visitor, link.start(monday.plusDays(7), "15:00"), false);
            offered(visitor, link.start(monday.with(TemporalAdjusters.firstDayOfNextMonth()), "15:00"), true);

            set(visitor, editor -> field(editor, "capMonth").fill("2"));
            offered(visitor, link.start(monday, "15:00"), true);
        }
    }

    @Test
    void what_is_not_listed_is_found_by_its_address_alone() {
        String host = "/" + organization.slug() + "/" + BookingLinks.slug(organization.member());
        try (Visitor visitor = Browser.open(HOST)) {
            Page page = visitor.page();
            Locator links = page.locator("#links a[href='" + link.path() + "']");
            visitor.go("/" + organization.slug());
            assertThat(links).hasCount(1);
            set(visitor, editor -> field(editor, "listed").uncheck());
            assertThat(field(page, "listed")).not().isChecked();
            for (String listing : new String[] {"/" + organization.slug(), host}) {
                assertThat(visitor.go(listing)).isEqualTo(200);
                assertThat(links).hasCount(0);
                visitor.accessible();
            }
            assertThat(visitor.go(link.path())).isEqualTo(200);
            assertThat(page.locator("#month")).isVisible();
            new Console(visitor, organization.slug()).go("event-types");
            assertThat(page.locator("[data-row='" + link.id() + "']")).containsText("Hidden");
            set(visitor, editor -> field(editor, "listed").check());
            visitor.go(host);
            assertThat(links).hasCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void what_makes_no_sense_is_told_at_its_field_and_stays_as_it_was_typed(int width) {
        try (Visitor visitor = Browser.open(Look.at(width).in("Asia/Kolkata").as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("event-types/" + link.id());
            for (String bad : new String[] {"-3", "731", "soon", "1e3", "7.5", "99999999999"}) {
                refused(page, "rollingDays", bad, "Between 1 and 730.");
            }
            field(page, "rollingDays").fill("30");
            for (String cap : new String[] {"capDay", "capWeek", "capMonth"}) {
                for (String bad : new String[] {"-1", "1001", "two", "1-2"}) {
                    refused(page, cap, bad, "Between 0 and 1,000.");
                }
            }
            visitor.accessible();
            assertThat(field(page, "capDay")).hasValue("1-2");
            for (String cap : new String[] {"capDay", "capWeek", "capMonth"}) {
                field(page, cap).fill("");
            }
            for (String choice : new String[] {"notice", "bufferBefore", "bufferAfter", "increment"}) {
                field(page, choice).evaluate("field => { field.options[0].value = '-5'; field.selectedIndex = 0; }");
                refused(page, choice, "Choose one from the list.");
                field(page, choice).selectOption("60");
            }
            field(page, "notice").selectOption("10080");
            field(page, "rollingDays").fill("6");
            refused(page, "notice", "Longer than the 6 days ahead that can be booked: nothing would be free.");
            assertThat(field(page, "notice")).hasValue("10080");
            assertThat(field(page, "rollingDays")).hasValue("6");
            visitor.accessible();

            field(page, "window").selectOption("DATES");
            refused(page, "firstDay", "Choose a day.");
            assertThat(note(page, "lastDay")).hasText("Choose a day.");
            field(page, "firstDay").fill("2027-03-10");
            refused(page, "lastDay", "2027-03-09", "This is before the first day.");
            assertThat(field(page, "firstDay")).hasValue("2027-03-10");
            visitor.accessible();
        }
        assertThat(Db.column(
                        """
                        select concat_ws(' ', notice, rolling_days, first_day, buffer_before, buffer_after, increment,
                          cap_day, cap_week, cap_month)
                        from event_type where id = ?
                        """,
                        link.id()))
                .as("nothing of it was kept")
                .containsExactly("0 180 0 0 30 0 0 0");
    }

    /** Opens the editor, fills in, saves, and loads it anew. */
    private void set(Visitor visitor, Consumer<Page> filling) {
        Page page = visitor.page();
        Console console = new Console(visitor, organization.slug());
        console.go("event-types/" + link.id());
        filling.accept(page);
        console.button("Save").click();
        assertThat(page.getByText("Saved. New bookings follow it from now on.")).isVisible();
        console.go("event-types/" + link.id());
    }

    private static void refused(Page page, String field, String typed, String told) {
        field(page, field).fill(typed);
        refused(page, field, told);
        assertThat(field(page, field)).hasValue(typed);
    }

    private static void refused(Page page, String field, String told) {
        page.keyboard().press("Tab");
        page.waitForResponse(
                response -> "POST".equals(response.request().method()),
                () -> page.locator("[id='form:save']").click());
        assertThat(note(page, field)).hasText(told);
        assertThat(note(page, field)).hasClass("error");
        assertThat(field(page, field)).hasAttribute("aria-invalid", "true");
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("PrimeFaces.ajax.Queue.isEmpty()")));
    }

    private static Locator field(Page page, String name) {
        return page.locator("[id='form:" + name + "']");
    }

    private static Locator note(Page page, String name) {
        return page.locator("#" + name + "-note");
    }

    /** A moment some days from today, where the host is. */
    private Instant at(int days, String time) {
        return link.start(today.plusDays(days), time);
    }

    private void offered(Visitor visitor, Instant start, boolean offered) {
        assertThat(visitor.go(link.on(LocalDate.ofInstant(start, KOLKATA)))).isEqualTo(200);
        assertThat(visitor.page().locator("#month")).isVisible();
        assertThat(new LinkInvitee(visitor).slot(start)).hasCount(offered ? 1 : 0);
    }

    private void book(Visitor visitor, Instant start) {
        LinkInvitee invitee = new LinkInvitee(visitor);
        visitor.go(link.on(LocalDate.ofInstant(start, KOLKATA)));
        invitee.pick(start);
        invitee.fill("Ada", "ada-" + UUID.randomUUID() + "@invitee.example");
        invitee.confirm();
        invitee.booked();
    }
}
