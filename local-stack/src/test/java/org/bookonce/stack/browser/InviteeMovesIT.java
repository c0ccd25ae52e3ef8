package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bookonce.stack.Db;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An invitee moves a booking among the other offered slots (R2.11, R7.2, R7.3), and what the manage page says when. */
class InviteeMovesIT {

    private static final String LISBON = "Europe/Lisbon";

    private final TestOrganization organization = TestOrganization.create("moves");
    private final String email = "grace-" + UUID.randomUUID() + "@invitee.example";

    static Stream<Look> looks() {
        return Stream.of(
                Look.at(Look.DESKTOP),
                Look.at(Look.PHONE).dark(),
                Look.at(Look.PHONE).withoutScript(),
                Look.at(Look.DESKTOP).speaking("ar-EG"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void an_invitee_moves_to_another_offered_slot_and_both_calendars_follow(Look look) {
        RaceDatabase.OneOff oneOff = Offers.held(
                organization,
                organization.owner(),
                "Portfolio review",
                Offers.at(31, "10:00", LISBON),
                Offers.at(32, "11:00", LISBON),
                Offers.at(33, "12:00", LISBON));
        try (Visitor visitor = Browser.open(look)) {
            Page page = visitor.page();
            String manage = books(visitor, oneOff);
            visitor.go(manage);
            assertThat(page.locator("#policy")).isVisible();
            checked(visitor, look);
            String file = file(page, manage);

            page.locator("#move").click();
            assertThat(page.locator("button.slot")).hasCount(2);
            checked(visitor, look);
            new Invitee(visitor).slot(oneOff.slots().get(2)).click();
            assertThat(page.locator("#former s")).isVisible();
            checked(visitor, look);
            page.locator("#move-submit").click();

            assertThat(page).hasURL(manage);
            assertThat(page.locator("#moved s")).isVisible();
            checked(visitor, look);
            assertThat(file(page, manage)).contains("SEQUENCE:1").isNotEqualTo(file);
        }
        List<Mails.Received> mails = Mails.await(email, 2, Duration.ofSeconds(30));
        Invitation moved = Invitation.of(newest(mails));
        assertThat(moved.method()).isEqualTo("REQUEST");
        assertThat(moved.sequence()).isOne();
        assertThat(moved.start()).isEqualTo(Offers.at(33, "12:00", LISBON));
        assertThat(mails.stream().map(mail -> Invitation.of(mail).uid()).distinct())
                .hasSize(1);
    }

    @Test
    void a_slot_that_is_lost_meanwhile_is_said_and_then_nothing_is_left() {
        Instant first = Offers.at(41, "10:00", LISBON);
        Instant second = Offers.at(42, "11:00", LISBON);
        Instant third = Offers.at(43, "12:00", LISBON);
        RaceDatabase.OneOff oneOff = Offers.held(organization, organization.owner(), "Talk", first, second, third);
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE))) {
            Page page = visitor.page();
            String manage = books(visitor, oneOff);
            visitor.go(manage + "/move/" + oneOff.slots().get(1));
            Offers.held(organization, organization.owner(), "Faster", second);
            page.locator("#move-submit").click();
            assertThat(page.locator("#notice")).hasText("That time was just taken. Please pick another.");
            assertThat(page.locator("button.slot")).hasCount(1);
            visitor.accessible();

            visitor.go(manage + "/move/" + oneOff.slots().get(2));
            Offers.held(organization, organization.owner(), "Faster still", third);
            page.locator("#move-submit").click();
            assertThat(page.locator("#notice")).hasText("That time was just taken.");
            assertThat(page.locator("#pick-title")).hasText("None of the other times is free.");
            visitor.accessible();

            assertThat(visitor.go(manage + "/move")).isEqualTo(200);
            assertThat(page.locator("#notice")).hasCount(0);
            assertThat(page.locator("#pick-title")).hasText("None of the other times is free.");
            assertThat(page.locator("#next-step")).containsText("Keep this time, or ask");
            visitor.accessible();
            visitor.go(manage);
            assertThat(page.locator("#status")).hasText("Confirmed");
            assertThat(page.locator("#moved")).hasCount(0);
        }
    }

    @Test
    void what_could_not_be_moved_does_not_ask_whether_to_cancel_it() {
        RaceDatabase.OneOff oneOff = Offers.held(
                organization,
                organization.owner(),
                "Review",
                Offers.at(51, "10:00", LISBON),
                Offers.at(52, "11:00", LISBON));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            Page page = visitor.page();
            String manage = books(visitor, oneOff);
            visitor.go(manage + "/move/" + oneOff.slots().get(1));
            Page other = visitor.context().newPage();
            other.navigate(page.url());
            other.locator("#move-submit").click();
            assertThat(other.locator("#moved")).isVisible();

            page.locator("#move-submit").click();
            assertThat(page.locator("#notice")).hasText("This is the time that is agreed already.");
            assertThat(page.locator("#cancel")).isVisible();
            assertThat(page.locator("#cancel-submit")).isHidden();
            visitor.accessible();
        }
    }

    @Test
    void the_page_says_until_when_something_can_be_changed_and_whom_to_ask_then() {
        TestOrganization own = TestOrganization.create("policy");
        Db.execute("update organization set contact = 'desk@policy.example' where tenant_id = ?", own.id());
        RaceDatabase.OneOff oneOff = Offers.held(
                own, own.owner(), "Interview", Offers.at(10, "10:00", LISBON), Offers.at(11, "10:00", LISBON));
        Db.execute("update one_off set change_notice = 1440 where id = ?", oneOff.id());
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE))) {
            Page page = visitor.page();
            String manage = books(visitor, oneOff);
            String host = manage(own, oneOff);
            visitor.go(manage);
            assertThat(page.locator("#policy")).containsText("You can change this until");
            assertThat(page.locator("#policy")).containsText("10:00");

            clock(own, oneOff, "-10 hours");
            shows(visitor, manage, "Confirmed", "You could change this until");
            assertThat(page.locator("#contact")).containsText("desk@policy.example");
            assertThat(page.locator("#move")).hasCount(0);
            assertThat(visitor.go(manage + "/move")).isEqualTo(409);
            assertThat(page.locator("#notice")).containsText("It is too late to cancel or move this meeting here.");
            shows(visitor, host, "Confirmed", "");
            assertThat(page.locator("#move")).isVisible();
            assertThat(page.locator("#console")).isVisible();

            clock(own, oneOff, "10 minutes");
            shows(visitor, manage, "In progress", "The meeting has begun.");
            clock(own, oneOff, "10 days");
            shows(visitor, manage, "Over", "");
            Db.execute("update booking set no_show_at = starts_at where one_off_id = ?", oneOff.id());
            shows(visitor, manage, "Over", "");
            shows(visitor, host, "No-show", "");
        }
    }

    /** What looks at accessibility is a script itself. */
    private static void checked(Visitor visitor, Look look) {
        if (look.script()) {
            visitor.accessible();
        }
    }

    /** So long after the start of the booking. */
    private static void clock(TestOrganization organization, RaceDatabase.OneOff oneOff, String afterStart) {
        Db.execute("delete from clock_shift where tenant_id = ?", organization.id());
        Db.execute(
                """
                insert into clock_shift (tenant_id, shift)
                select tenant_id, starts_at - clock_timestamp() + ?::interval from booking where one_off_id = ?
                """,
                afterStart,
                oneOff.id());
    }

    private static void shows(Visitor visitor, String address, String status, String hint) {
        assertThat(visitor.go(address)).isEqualTo(200);
        assertThat(visitor.page().locator("#status")).hasText(status);
        if (!hint.isEmpty()) {
            assertThat(visitor.page().locator("#hint")).containsText(hint);
        }
        visitor.accessible();
    }

    /** The host's own page, from their mail. */
    private static String manage(TestOrganization organization, RaceDatabase.OneOff oneOff) {
        Mails.Received mail = Mails.await(organization.owner().email(), 1, Duration.ofSeconds(30))
                .get(0);
        var address = Pattern.compile("(http://\\S+/bookings/[A-Za-z0-9_-]{24})")
                .matcher(mail.part("text/plain").orElseThrow());
        assertThat(address.find()).as(oneOff.path()).isTrue();
        return address.group(1);
    }

    private String books(Visitor visitor, RaceDatabase.OneOff oneOff) {
        return new Invitee(visitor).books(oneOff, "Grace Hopper", email);
    }

    private static String file(Page page, String manage) {
        return page.request().get(manage + "/invitation.ics").text();
    }

    private static Mails.Received newest(List<Mails.Received> mails) {
        return mails.stream()
                .max(java.util.Comparator.comparingInt(
                        mail -> Invitation.of(mail).sequence()))
                .orElseThrow();
    }
}
