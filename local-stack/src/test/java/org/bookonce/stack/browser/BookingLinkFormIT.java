package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a booking link: places, questions, what is filled in already, and a hold that lapsed (R3.1, R8.4). */
class BookingLinkFormIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("link-forms");
    private final BookingLinks.Link link = new BookingLinks(organization).of(organization.owner(), "review");
    private final LocalDate day = LocalDate.now(ZoneId.of("Europe/Lisbon")).plusDays(15);
    private final Instant start = link.start(day, "10:00");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void places_durations_and_questions_are_asked_and_nothing_typed_is_lost(int width) {
        link.with("durations = '{30,60,90}'").at(1, "PHONE_HOST_CALLS", "").at(2, "ASK_INVITEE", "");
        UUID topic = link.asks(0, "TEXT", "What is it about?", true, "{}");
        UUID more = link.asks(1, "LONG_TEXT", "Anything else?", false, "{}");
        UUID size = link.asks(2, "CHOICE", "How large is your team?", true, "{Just me,2 to 10,More}");
        UUID terms = link.asks(3, "CHECKBOX", "I have read the terms", true, "{}");
        UUID phone = link.asks(4, "PHONE", "Where can we reach you?", false, "{}");
        try (Visitor visitor = Browser.open(Look.at(width))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day));
            new Invitee(visitor).seesTimesIn("Europe/Lisbon");
            page.locator(".durations a").nth(1).click();
            assertThat(page.locator(".durations [aria-current]")).hasText("1 hour");
            visitor.accessible();
            invitee.pick(start);
            assertThat(page.locator("#chosen")).containsText("10:00 – 11:00");
            assertThat(page.locator("#place-1")).isHidden();
            page.locator("#location-1").check();
            page.locator("#place-1").fill("call me");
            page.locator("#answer-" + more).fill("Two\nlines");
            page.locator("#name").fill("Ada");
            invitee.confirm();
            assertThat(page.locator("#errors")).isFocused();
            assertThat(page.locator("#email-error")).hasText("Fill this in.");
            assertThat(page.locator("#answer-" + topic + "-error")).isVisible();
            assertThat(page.locator("#answer-" + size + "-error")).isVisible();
            assertThat(page.locator("#answer-" + terms + "-error")).isVisible();
            assertThat(page.locator("#answer-" + phone + "-error")).hasCount(0);
            assertThat(page.locator("#place-1-error")).isVisible();
            assertThat(page.locator("#place-1")).hasValue("call me");
            assertThat(page.locator("#answer-" + more)).hasValue("Two\nlines");
            visitor.accessible();
            page.locator("#place-1").fill("+351 21 000 0000");
            page.locator("#email").fill(email());
            page.locator("#answer-" + topic).fill("Portfolio");
            page.getByLabel("2 to 10").check();
            page.locator("#answer-" + terms).check();
            invitee.confirm();
            invitee.booked();
        }
        theHostReadsTheAnswers(width);
        assertThat(Db.column("select answers::text from booking where event_type_id = ?", link.id())
                        .toString())
                .contains("Portfolio")
                .contains("2 to 10")
                .contains("Two");
        assertThat(Db.column(
                        "select extract(epoch from ends_at - starts_at)::int from booking where event_type_id = ?",
                        link.id()))
                .containsExactly(3600);
    }

    private void theHostReadsTheAnswers(int width) {
        Object booking = Db.column("select id from booking where event_type_id = ?", link.id())
                .get(0);
        try (Visitor host = Browser.open(Look.at(width).as(DemoPeople.AMARA))) {
            Page page = host.page();
            new Console(host, organization.slug()).go("bookings/" + booking);
            assertThat(page.locator("dt").getByText("What is it about?")).isVisible();
            assertThat(page.locator("dd").getByText("Portfolio")).isVisible();
            assertThat(page.locator("dd").getByText("2 to 10")).isVisible();
            assertThat(page.locator("dd").getByText("Two\nlines")).isVisible();
            host.accessible();
        }
    }

    @Test
    void what_the_address_says_is_filled_in() {
        link.with("durations = '{30,60}'");
        UUID topic = link.asks(0, "TEXT", "What is it about?", true, "{}");
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day) + "&duration=60&name=Li%20Wei&email=li%40invitee.example&answer-" + topic + "=Tea");
            new Invitee(visitor).seesTimesIn("Europe/Lisbon");
            assertThat(page.locator(".durations [aria-current]")).hasText("1 hour");
            invitee.turnTo(day.plusMonths(1));
            invitee.choose(day.plusMonths(1));
            invitee.pick(link.start(day.plusMonths(1), "10:00"));
            assertThat(page.locator("#name")).hasValue("Li Wei");
            assertThat(page.locator("#email")).hasValue("li@invitee.example");
            assertThat(page.locator("#answer-" + topic)).hasValue("Tea");
            invitee.confirm();
            invitee.booked();
        }
    }

    @Test
    void a_form_whose_hold_lapsed_books_as_long_as_the_time_is_free() {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE))) {
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day));
            new Invitee(visitor).seesTimesIn("Europe/Lisbon");
            invitee.pick(start);
            link.lapse();
            invitee.fill("Ada", email());
            invitee.confirm();
            invitee.booked();
        }
        assertThat(link.bookings()).isOne();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_form_whose_time_was_taken_meanwhile_leads_to_the_others_and_keeps_what_was_typed(boolean script) {
        UUID topic = link.asks(0, "LONG_TEXT", "What is it about?", true, "{}");
        String story = "A long story. ".repeat(60).strip();
        Look look = script ? Look.at(Look.DESKTOP) : Look.at(Look.DESKTOP).withoutScript();
        try (Visitor late = Browser.open(look);
                Visitor quick = Browser.open(Look.at(Look.DESKTOP))) {
            Page page = late.page();
            LinkInvitee invitee = new LinkInvitee(late);
            late.go(link.on(day));
            invitee.pick(start);
            invitee.fill("Late", "late@invitee.example");
            page.locator("#answer-" + topic).fill(story);
            link.lapse();
            LinkInvitee other = new LinkInvitee(quick);
            quick.go(link.on(day));
            new Invitee(quick).seesTimesIn("Europe/Lisbon");
            other.pick(start);
            other.fill("Quick", email());
            quick.page().locator("#answer-" + topic).fill("Quick");
            other.confirm();
            other.booked();

            invitee.confirm();
            assertThat(page.locator("#notice")).hasText("That time was just taken. Please pick another.");
            assertThat(invitee.slot(start)).hasCount(0);
            if (script) {
                late.accessible();
                invitee.choose(day.plusDays(day.getDayOfMonth() > 20 ? -1 : 1));
                invitee.choose(day);
            }
            invitee.pick(start.plusSeconds(1800));
            assertThat(page.locator("#name")).hasValue("Late");
            assertThat(page.locator("#answer-" + topic)).hasValue(story);
            invitee.confirm();
            invitee.booked();
        }
        assertThat(link.bookings()).isEqualTo(2);
    }

    @Test
    void the_line_about_the_hold_says_when_it_is_over() {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            page.clock().install();
            visitor.go(link.on(day));
            new Invitee(visitor).seesTimesIn("Europe/Lisbon");
            invitee.pick(start);
            assertThat(page.locator("#held")).containsText("Kept for you until");
            page.clock().fastForward("11:00");
            assertThat(page.locator("#held")).containsText("No longer kept for you.");
        }
    }

    private static String email() {
        return "ada-" + UUID.randomUUID() + "@invitee.example";
    }
}
