package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which clock invitees read on booking links, and what time it is where the host is: R6.1, R6.2, R6.6. */
class BookingLinkClockIT {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final String HOST_ZONE = "Priya Raman is in Asia/Kolkata (UTC+5:30).";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("clocks");
    private final BookingLinks links = new BookingLinks(organization);
    private final BookingLinks.Link link = links.of(organization.member(), "intro");
    private final LocalDate day = LocalDate.now(KOLKATA).plusDays(20);
    private final Instant start = link.start(day, "16:00");
    private final String email = "ada-" + UUID.randomUUID() + "@invitee.example";

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_clock_that_is_chosen_with_the_keyboard_is_read_on_every_page_and_in_the_mail(int width) {
        BookingLinks.Link other = links.of(organization.member(), "other");
        try (Visitor visitor = Browser.open(Look.at(width).in("America/New_York"))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day));
            invitee.seesTimesIn("America/New York");
            assertThat(invitee.slot(start)).containsText(clock24(start));
            assertThat(invitee.slot(start)).containsText("16:00");
            choose12(visitor);
            assertThat(invitee.slot(start)).containsText(clock12(start, NEW_YORK));
            assertThat(invitee.slot(start)).containsText(clock12(start, KOLKATA));
            assertThat(page.locator("#zone-change > summary")).isFocused();
            hostsTime(visitor);
            visitor.accessible();

            invitee.pick(start);
            assertThat(page.locator("#chosen .chosen-time")).containsText(clock12(start, NEW_YORK));
            assertThat(page.locator("#held")).containsText(Pattern.compile("[ap]m", Pattern.CASE_INSENSITIVE));
            assertThat(page.locator("#confirm")).containsText(clock12(start, NEW_YORK));
            new Keys(visitor).tabTo(page.locator("#host-zone > summary"));
            page.keyboard().press("Enter");
            assertThat(page.locator("#host-zone p")).containsText(clock12(start, KOLKATA));
            visitor.accessible();
            invitee.confirm();
            assertThat(page.locator("#errors")).isVisible();
            assertThat(page.locator("#chosen .chosen-time")).containsText(clock12(start, NEW_YORK));
            invitee.fill("Ada", email);
            invitee.confirm();
            String manage = invitee.booked();
            assertThat(page.locator("#when-time")).containsText(clock12(start, NEW_YORK));

            visitor.go(manage);
            assertThat(page.locator("#when-time")).containsText(clock12(start, NEW_YORK));
            visitor.go(other.on(day.plusDays(1)));
            Instant later = other.start(day.plusDays(1), "16:00");
            assertThat(invitee.slot(later)).containsText(clock12(later, NEW_YORK));
            page.reload();
            assertThat(invitee.slot(later)).containsText(clock12(later, NEW_YORK));

            page.locator("#zone-change > summary").click();
            page.locator("input[name='clock'][value='24']").check();
            page.locator("#zone-form button").click();
            assertThat(invitee.slot(later)).containsText(clock24(later));
            visitor.go(manage);
            assertThat(page.locator("#when-time")).containsText(clock24(start));
        }
        List<Mails.Received> mails = Mails.await(email, 1, Duration.ofSeconds(30));
        assertThat(mails.get(0).part("text/plain").orElseThrow()).containsPattern(clock12(start, NEW_YORK));
    }

    @Test
    void an_american_begins_with_twelve_hours() {
        try (Visitor visitor =
                Browser.open(Look.at(Look.PHONE).in("America/New_York").speaking("en-US"))) {
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day));
            invitee.seesTimesIn("America/New York");
            assertThat(visitor.page().locator("input[name='clock'][value='12']"))
                    .isChecked();
            assertThat(invitee.slot(start)).containsText(clock12(start, NEW_YORK));
        }
    }

    @Test
    void without_javascript_a_clock_is_chosen_and_remembered_too() {
        try (Visitor visitor =
                Browser.open(Look.at(Look.PHONE).in("America/New_York").withoutScript())) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day));
            assertThat(page.locator("#zone-line")).containsText("Times are in Priya Raman’s time zone, Asia/Kolkata");
            assertThat(page.locator("#host-zone")).hasCount(0);
            page.locator("#zone-change > summary").click();
            page.locator("#zone").selectOption("America/New_York");
            page.locator("input[name='clock'][value='12']").check();
            page.locator("#zone-form button").click();
            invitee.seesTimesIn("America/New York");
            assertThat(invitee.slot(start)).containsText(clock12(start, NEW_YORK));
            page.locator("#host-zone > summary").click();
            assertThat(page.locator("#host-zone p")).hasText(HOST_ZONE);
            visitor.fits();

            visitor.go(link.on(day));
            invitee.seesTimesIn("America/New York");
            invitee.pick(start);
            page.locator("#host-zone > summary").click();
            assertThat(page.locator("#host-zone p")).containsText(clock12(start, KOLKATA));
            invitee.fill("Ada", "not an address");
            invitee.confirm();
            assertThat(page.locator("#email-error")).isVisible();
            assertThat(page.locator("#chosen .chosen-time")).containsText(clock12(start, NEW_YORK));
            invitee.fill("Ada", email);
            invitee.confirm();
            invitee.booked();
            assertThat(page.locator("#when-time")).containsText(clock12(start, NEW_YORK));
        }
    }

    @Test
    void who_is_where_the_host_is_needs_no_second_clock() {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).in("Asia/Kolkata"))) {
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day));
            invitee.seesTimesIn("Asia/Kolkata");
            assertThat(visitor.page().locator("#host-zone")).hasCount(0);
            assertThat(visitor.page().locator(".host-time")).hasCount(0);
            invitee.pick(start);
            assertThat(visitor.page().locator("#host-zone")).hasCount(0);
        }
    }

    private static void choose12(Visitor visitor) {
        Page page = visitor.page();
        Keys keys = new Keys(visitor);
        keys.tabTo(page.locator("#zone-change > summary"));
        keys.press("Enter");
        keys.tabTo(page.locator("input[name='clock'][value='24']"));
        keys.press("ArrowUp");
        assertThat(page.locator("input[name='clock'][value='12']")).isChecked();
        keys.tabTo(page.locator("#zone-form button"));
        keys.press("Enter");
    }

    private static void hostsTime(Visitor visitor) {
        Locator summary = visitor.page().locator("#host-zone > summary");
        Keys keys = new Keys(visitor);
        keys.tabTo(summary);
        keys.press("Enter");
        assertThat(visitor.page().locator("#host-zone p")).isVisible();
        assertThat(visitor.page().locator("#host-zone p")).hasText(HOST_ZONE);
    }

    private static String clock24(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(NEW_YORK));
    }

    /** "6:30 am", with whatever space and letters the language's rules have. */
    private static Pattern clock12(Instant at, ZoneId zone) {
        String hour = DateTimeFormatter.ofPattern("h:mm").format(at.atZone(zone));
        String half = DateTimeFormatter.ofPattern("a", Locale.UK).format(at.atZone(zone));
        return Pattern.compile("\\b" + hour + "[\\s\u00a0\u202f]" + half, Pattern.CASE_INSENSITIVE);
    }
}
