package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.Shift;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What invitees of a booking link are told when something came in between, and that they can go on from there. */
class BookingLinkRefusalsIT {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final int FORMS = 20;

    private final TestOrganization organization = TestOrganization.ofDemoPeople("link-refusals");
    private final BookingLinks.Link link = new BookingLinks(organization).of(organization.owner(), "intro");
    private final LocalDate day = LocalDate.now(LISBON).plusDays(16);
    private final Instant start = link.start(day, "10:00");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void where_too_many_forms_are_open_the_next_one_holds_nothing_and_books(int width) {
        for (int i = 0; i < FORMS; i++) {
            formOfSomebody(start.plus(Duration.ofDays(1 + i)));
        }
        try (Visitor visitor = Browser.open(Look.at(width).in("Europe/Lisbon"))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day));
            invitee.pick(start);
            assertThat(page.locator("#held")).hasCount(0);
            assertThat(link.held()).isEqualTo(FORMS);
            visitor.accessible();
            invitee.fill("Ada", email());
            invitee.confirm();
            invitee.booked();
        }
        assertThat(link.bookings()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_form_that_was_open_for_half_a_day_says_so_keeps_what_was_typed_and_books_then(int width) {
        UUID topic = link.asks(0, "LONG_TEXT", "What is it about?", true, "{}");
        try (Visitor visitor = Browser.open(Look.at(width).in("Europe/Lisbon"))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day));
            invitee.pick(start);
            invitee.fill("Ada", email());
            page.locator("#answer-" + topic).fill("Two\nlines");
            Shift.of(organization, Duration.ofHours(13));
            invitee.confirm();
            assertThat(page.locator("#errors"))
                    .containsText("This form was open for too long. Check it and send it again.");
            assertThat(page.locator("#errors")).isFocused();
            assertThat(page.locator("#name")).hasValue("Ada");
            assertThat(page.locator("#answer-" + topic)).hasValue("Two\nlines");
            assertThat(link.bookings()).isZero();
            visitor.accessible();
            Shift.of(organization, Duration.ZERO);
            invitee.confirm();
            invitee.booked();
        }
        assertThat(link.bookings()).isOne();
    }

    @ParameterizedTest
    @CsvSource({Look.DESKTOP + ",true", Look.PHONE + ",true", Look.DESKTOP + ",false"})
    void a_move_to_a_time_that_was_taken_meanwhile_shows_what_is_left_and_changes_nothing(int width, boolean script) {
        Instant later = start.plus(Duration.ofMinutes(90));
        Look look = Look.at(width).in("Europe/Lisbon");
        try (Visitor visitor = Browser.open(script ? look : look.withoutScript());
                Visitor other = Browser.open(Look.at(Look.DESKTOP).in("Europe/Lisbon"))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            book(visitor, start);
            String manage = page.url().replaceAll("\\?.*", "");
            visitor.go(manage);
            page.locator("#move").click();
            invitee.turnTo(day);
            invitee.choose(day);
            invitee.slot(later).click();
            assertThat(page.locator("#chosen")).containsText("11:30");
            book(other, later);
            page.locator("#move-submit").click();
            assertThat(page.locator("#notice")).containsText("That time was just taken.");
            assertThat(invitee.slot(later)).hasCount(0);
            if (script) {
                visitor.accessible();
            }
            invitee.slot(later.plusSeconds(1800)).click();
            page.locator("#move-submit").click();
            assertThat(page.locator("#when-time")).hasText("12:00 – 12:30");
        }
        assertThat(link.bookings()).isEqualTo(2);
    }

    @Test
    void a_form_sent_again_inside_of_another_page_is_confirmed_although_its_link_is_gone() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).in("Europe/Lisbon"))) {
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go(link.on(day) + "&embed=1");
            invitee.pick(start);
            invitee.fill("Ada", email());
            Request sent = visitor.page().waitForRequest(request -> "POST".equals(request.method()), invitee::confirm);
            assertThat(visitor.page().locator("#booked h1")).containsText("You are booked with Amara Osei");
            visitor.accessible();
            link.with("deleted_at = now(), active = false");
            APIResponse again = visitor.context()
                    .request()
                    .post(
                            sent.url(),
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                    .setHeader(
                                            "Origin", SharedStack.get().payara().publicUrl())
                                    .setData(sent.postData()));
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.text()).contains("You are booked with Amara Osei");
        }
        assertThat(link.bookings()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_day_on_which_the_clocks_change_says_which_hour_is_missing_or_comes_twice(int width) {
        link.with("rolling_days = 500, durations = '{30}', title = 'Night call'");
        Db.execute(
                "update availability_schedule set week ="
                        + " '{1,0,1440,2,0,1440,3,0,1440,4,0,1440,5,0,1440,6,0,1440,7,0,1440}' where host_id = ?",
                organization.owner().id());
        try (Visitor visitor = Browser.open(Look.at(width).in("Europe/Berlin"))) {
            Page page = visitor.page();
            ZoneOffsetTransition forward = change(true);
            visitor.go(link.on(day(forward)) + "&zone=Europe/Berlin");
            assertThat(page.locator("#clocks"))
                    .hasText("The clocks go forward on this day: the times from 02:00 to 03:00 do not exist.");
            assertThat(time(page, "02:30")).hasCount(0);
            visitor.accessible();
            ZoneOffsetTransition back = change(false);
            visitor.go(link.on(day(back)) + "&zone=Europe/Berlin");
            assertThat(page.locator("#clocks"))
                    .hasText("The clocks go back on this day: the times from 02:00 to 03:00 come twice.");
            assertThat(time(page, "02:30 (UTC+2)")).hasCount(1);
            assertThat(time(page, "02:30 (UTC+1)")).hasCount(1);
            visitor.accessible();
            time(page, "02:30 (UTC+1)").click();
            assertThat(page.locator("#chosen")).containsText("Europe/Berlin (UTC+1)");
            visitor.go(link.on(day));
            assertThat(page.locator("#clocks")).hasCount(0);
        }
    }

    /** The invitee's time on a slot; the host's may stand below it. */
    private static Locator time(Page page, String text) {
        return page.locator("button.slot > span:first-child")
                .getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    private static ZoneOffsetTransition change(boolean gap) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        ZoneOffsetTransition next =
                berlin.getRules().nextTransition(Instant.now().plus(Duration.ofDays(2)));
        return next.isGap() == gap ? next : berlin.getRules().nextTransition(next.getInstant());
    }

    private static LocalDate day(ZoneOffsetTransition change) {
        return change.getDateTimeBefore().toLocalDate();
    }

    private void book(Visitor visitor, Instant at) {
        LinkInvitee invitee = new LinkInvitee(visitor);
        visitor.go(link.on(day));
        invitee.pick(at);
        invitee.fill("Ada", email());
        invitee.confirm();
        invitee.booked();
    }

    /** Somebody else has a form open. */
    private void formOfSomebody(Instant at) {
        Db.execute(
                """
                insert into host_time (tenant_id, id, host_id, starts_at, ends_at, kind, event_type_id, visitor, expires_at)
                select ?, ?, ?, ?::timestamptz, ?::timestamptz, 'HOLD', ?, decode(md5(?), 'hex'), now() + interval '9 minutes'
                from (select set_config('app.locked_hosts', ?, true) as host) locked where locked.host is not null
                """,
                organization.id(),
                UUID.randomUUID(),
                organization.owner().id(),
                at.toString(),
                at.plusSeconds(1800).toString(),
                link.id(),
                at.toString(),
                organization.owner().id().toString());
    }

    private static String email() {
        return "ada-" + UUID.randomUUID() + "@invitee.example";
    }
}
