package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invitees book through a booking link: R3.3, R3.8, R6.1–6.4, R6.7, R8.3, R8.4. */
class BookingLinkIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final TestOrganization organization = TestOrganization.ofDemoPeople("links");
    private final BookingLinks links = new BookingLinks(organization);
    private final BookingLinks.Link link = links.of(organization.member(), "intro");
    private final LocalDate day = LocalDate.now(KOLKATA).plusDays(20);

    @Test
    void on_a_phone_in_another_zone_times_follow_the_change_of_the_clocks() {
        link.with("rolling_days = 300");
        LocalDate change = LocalDate.ofInstant(
                BERLIN.getRules()
                        .nextTransition(Instant.now().plusSeconds(3 * 86400))
                        .getInstant(),
                BERLIN);
        Instant before = link.start(change.minusDays(1), "14:00");
        Instant after = link.start(change.plusDays(1), "14:00");
        boolean spring = BERLIN.getRules().isDaylightSavings(after);
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).in("Europe/Berlin"))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            assertThat(visitor.go(link.path())).isEqualTo(200);
            new Invitee(visitor).seesTimesIn("Europe/Berlin");
            visitor.accessible();
            invitee.turnTo(change.minusDays(1));
            invitee.choose(change.minusDays(1));
            assertThat(invitee.slot(before)).containsText(spring ? "09:30" : "10:30");
            invitee.turnTo(change.plusDays(1));
            invitee.choose(change.plusDays(1));
            assertThat(invitee.slot(after)).containsText(spring ? "10:30" : "09:30");
            visitor.accessible();
            invitee.pick(after);
            assertThat(page.locator("#chosen")).containsText(CLOCK.format(after.atZone(BERLIN)));
            assertThat(page.locator("#held")).containsText("Kept for you until");
            visitor.accessible();
            invitee.fill("Ada", email());
            invitee.confirm();
            invitee.booked();
            assertThat(page.locator("#when-time"))
                    .hasText(CLOCK.format(after.atZone(BERLIN)) + " – "
                            + CLOCK.format(after.plusSeconds(1800).atZone(BERLIN)));
        }
        assertThat(Db.count(
                        "select count(*) from booking where event_type_id = ? and starts_at = ?::timestamptz",
                        link.id(),
                        after.toString()))
                .isOne();
        assertThat(link.held()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void of_two_who_want_the_same_slot_the_second_picks_another(int width) {
        Instant start = link.start(day, "10:00");
        try (Visitor first = Browser.open(Look.at(width).in("Asia/Kolkata"));
                Visitor second = Browser.open(Look.at(width).in("Asia/Kolkata"));
                Visitor third = Browser.open(Look.at(width).in("Asia/Kolkata"))) {
            second.go(link.on(day));
            new Invitee(second).seesTimesIn("Asia/Kolkata");
            first.go(link.on(day));
            new Invitee(first).seesTimesIn("Asia/Kolkata");
            new LinkInvitee(first).pick(start);

            new LinkInvitee(second).slot(start).click();
            assertThat(second.page().locator("#notice")).hasText("That time was just taken. Please pick another.");
            assertThat(new LinkInvitee(second).slot(start)).hasCount(0);
            second.accessible();
            third.go(link.on(day));
            assertThat(new LinkInvitee(third).slot(start)).hasCount(0);
            new LinkInvitee(second).pick(start.plusSeconds(1800));
            new LinkInvitee(second).fill("Second", email());
            new LinkInvitee(second).confirm();
            new LinkInvitee(second).booked();

            new LinkInvitee(first).fill("First", email());
            new LinkInvitee(first).confirm();
            new LinkInvitee(first).booked();
        }
        assertThat(link.bookings()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_way_back_gives_the_slot_back_to_the_same_visitor(boolean script) {
        Look look = script ? Look.at(Look.PHONE) : Look.at(Look.PHONE).withoutScript();
        Instant start = link.start(day, "11:00");
        try (Visitor visitor = Browser.open(look.in("Asia/Kolkata"))) {
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day));
            invitee.pick(start);
            assertThat(link.held()).isOne();
            visitor.page().locator("#change").click();
            assertThat(invitee.slot(start)).isVisible();
            invitee.pick(start);
            visitor.page().goBack();
            assertThat(invitee.slot(start)).isVisible();
            invitee.pick(start.plusSeconds(1800));
            assertThat(link.held()).as("one for each visitor and link").isOne();
            visitor.page().goBack();
            assertThat(invitee.slot(start)).isVisible();
            assertThat(invitee.slot(start.plusSeconds(1800))).isVisible();
        }
    }

    @Test
    void a_form_sent_twice_books_once() {
        Instant start = link.start(day, "12:00");
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).in("Asia/Kolkata"))) {
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day));
            invitee.pick(start);
            invitee.fill("Ada", email());
            Request sent = visitor.page().waitForRequest(request -> "POST".equals(request.method()), invitee::confirm);
            String manage = invitee.booked();
            APIResponse again = visitor.context()
                    .request()
                    .post(
                            sent.url(),
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                    .setHeader(
                                            "Origin", SharedStack.get().payara().publicUrl())
                                    .setData(sent.postData())
                                    .setMaxRedirects(0));
            assertThat(again.status()).isEqualTo(303);
            assertThat(manage).endsWith(again.headers().get("location").replaceAll("\\?.*", ""));
        }
        assertThat(link.bookings()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_empty_month_leads_to_the_next_free_day(int width) {
        YearMonth next = YearMonth.now(KOLKATA).plusMonths(1);
        link.closed(next.atDay(1), next.plusMonths(1).atDay(3));
        try (Visitor visitor = Browser.open(Look.at(width).in("Asia/Kolkata"))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.path() + "?month=" + next);
            new Invitee(visitor).seesTimesIn("Asia/Kolkata");
            assertThat(page.locator("#none")).containsText("Nothing is free in");
            visitor.accessible();
            page.locator("#next-free").click();
            assertThat(invitee.slot(link.start(next.plusMonths(1).atDay(3), "09:00")))
                    .isVisible();

            link.closed(
                    LocalDate.now(KOLKATA).minusDays(1), LocalDate.now(KOLKATA).plusDays(200));
            visitor.go(link.path());
            assertThat(page.locator("#none")).hasText("Nothing can be booked here at the moment.");
            assertThat(page.locator("#next-step")).isVisible();
            visitor.accessible();
        }
    }

    @Test
    void without_javascript_the_hosts_zone_is_said_and_everything_works() {
        Instant start = link.start(day, "09:30");
        try (Visitor visitor =
                Browser.open(Look.at(Look.PHONE).in("America/New_York").withoutScript())) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.path());
            assertThat(page.locator("#zone-line")).containsText("Times are in Priya Raman’s time zone, Asia/Kolkata");
            page.locator("#zone-change > summary").click();
            page.locator("#zone").selectOption("Asia/Tokyo");
            page.locator("#zone-form button").click();
            new Invitee(visitor).seesTimesIn("Asia/Tokyo");
            invitee.turnTo(day);
            invitee.choose(day);
            assertThat(invitee.slot(start)).containsText("13:00");
            invitee.pick(start);
            invitee.confirm();
            assertThat(page.locator("#email-error")).hasText("Fill this in.");
            invitee.fill("Linus", email());
            invitee.confirm();
            invitee.booked();
        }
        assertThat(Db.column("select invitee_zone from booking where event_type_id = ?", link.id()))
                .containsExactly("Asia/Tokyo");
    }

    @Test
    void arrow_keys_walk_through_the_month() {
        LocalDate from = YearMonth.from(day).plusMonths(1).atDay(14);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).in("Asia/Kolkata"))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            Keys keys = new Keys(visitor);
            visitor.go(link.on(from));
            new Invitee(visitor).seesTimesIn("Asia/Kolkata");
            keys.tabTo(invitee.day(from));
            keys.press("ArrowRight", "ArrowDown");
            assertThat(invitee.day(from.plusDays(8))).isFocused();
            keys.press("ArrowLeft", "ArrowUp");
            assertThat(invitee.day(from)).isFocused();
            keys.press("PageUp");
            assertThat(invitee.day(from.minusMonths(1))).isFocused();
            keys.press("PageDown");
            assertThat(invitee.day(from)).isFocused();
            keys.press("ArrowRight", "Enter");
            assertThat(page.locator("#day-title"))
                    .containsText(String.valueOf(from.plusDays(1).getDayOfMonth()));
            assertThat(invitee.day(from.plusDays(1))).isFocused();
            keys.tabTo(invitee.slot(link.start(from.plusDays(1), "09:00")));
            keys.press("Enter");
            assertThat(page.locator("#book")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_booking_moves_to_another_time_of_the_same_link(int width) {
        Instant start = link.start(day, "14:00");
        Instant later = link.start(day.plusDays(1), "15:30");
        try (Visitor visitor = Browser.open(Look.at(width).in("Asia/Kolkata"))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day));
            new Invitee(visitor).seesTimesIn("Asia/Kolkata");
            invitee.pick(start);
            invitee.fill("Ada", email());
            invitee.confirm();
            visitor.go(invitee.booked());
            page.locator("#move").click();
            assertThat(page.locator("#agreed")).containsText("14:00");
            invitee.turnTo(day.plusDays(1));
            invitee.choose(day.plusDays(1));
            visitor.accessible();
            invitee.slot(later).click();
            assertThat(page.locator("#former")).containsText("14:00");
            assertThat(page.locator("#chosen")).containsText("15:30");
            page.locator("#move-submit").click();
            assertThat(page.locator("#when-time")).hasText("15:30 – 16:00");
            assertThat(page.locator("#moved")).isVisible();
        }
        assertThat(link.bookings()).isOne();
        assertThat(Db.count(
                        "select count(*) from booking where event_type_id = ? and starts_at = ?::timestamptz",
                        link.id(),
                        later.toString()))
                .isOne();
    }

    private static String email() {
        return "ada-" + UUID.randomUUID() + "@invitee.example";
    }
}
