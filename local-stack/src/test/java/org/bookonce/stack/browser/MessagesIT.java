package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R10.4: what was sent to whom, why something was not, what it says, and sending it again. */
class MessagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestOrganization organization = TestOrganization.ofDemoPeople("messages");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_admin_finds_why_a_message_failed_and_sends_it_again(int width) {
        String recipient = "ada" + width + "@" + organization.slug() + ".example";
        UUID booking = Booked.at(
                organization, organization.member(), "Interview", "Ada", Offers.at(9, "10:00", "Asia/Kolkata"));
        UUID failed = Sent.message(organization, booking, recipient, "FAILED", "550 5.1.1 no such user here");
        Sent.message(organization, null, "jonas@elsewhere.example", "SENT", "");
        Sent.message(organization, null, "mateo@elsewhere.example", "QUEUED", "Connection refused");
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("home");
            assertThat(page.locator("#needs")).containsText("1 message was not delivered");
            page.getByText("See why and send again").click();
            assertThat(page.locator("#form tbody tr")).hasCount(1);
            assertThat(page.locator("#form tbody")).containsText("There is no mailbox at this address.");
            visitor.accessible();

            console.go("messages");
            assertThat(page.locator("#form tbody tr")).hasCount(3);
            assertThat(page.locator("#form tbody"))
                    .containsText("The mail server could not be reached. It is tried again");
            visitor.accessible();
            console.go("messages?q=INTERVIEW");
            assertThat(page.locator("#form tbody tr")).hasCount(1);
            console.go("messages?booking=" + booking);
            assertThat(page.locator("#one-booking")).isVisible();
            console.go("messages?kind=reminder&state=sent");
            assertThat(page.getByText("Nothing matches this search.")).isVisible();
            visitor.accessible();

            console.go("messages/" + failed);
            assertThat(page.locator("#state")).hasText("Failed");
            assertThat(page.locator("q")).hasText("550 5.1.1 no such user here");
            FrameLocator letter = page.frameLocator("iframe.letter");
            assertThat(letter.locator("h1")).isVisible();
            visitor.accessible();
            console.button("Send again").click();
            visitor.accessible();
            page.locator("#form\\:resend-dialog-yes, [id$=resend-dialog-yes]")
                    .first()
                    .click();
            assertThat(page.getByText("The message is queued again.")).isVisible();
        }
        assertThat(Mails.await(recipient, 1, PATIENCE)).hasSize(1);
        assertThat(messageId(Mails.to(recipient).get(0))).isEqualTo("<" + failed + "@bookonce>");
        assertThat(Db.count(
                        "select count(*) from audit_entry where tenant_id = ? and action = 'message.resend'",
                        organization.id()))
                .isOne();
    }

    @Test
    void what_is_no_longer_true_is_not_sent_again() {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Overtaken", Offers.at(25, "10:00", "Asia/Kolkata"));
        String invitee = "overtaken@" + organization.slug() + ".example";
        books(oneOff, invitee);
        UUID booking = (UUID) Db.column("select id from booking where one_off_id = ?", oneOff.id())
                .get(0);
        UUID id = (UUID) Db.column("select id from message where recipient = ? and booking_id = ?", invitee, booking)
                .get(0);
        Db.execute("update message set state = 'FAILED', failure = '554 no' where id = ?", id);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("messages/" + id);
            console.button("Send again").click();
            Db.execute("update booking set sequence = 1 where id = ?", booking);
            page.locator("[id$=resend-dialog-yes]").click();
            assertThat(page.locator(".banner-negative")).containsText("the meeting was moved or cancelled since");
            assertThat(page.locator("#overtaken")).isVisible();
            assertThat(console.button("Send again")).hasCount(0);
            visitor.accessible();
            console.go("messages?state=failed&booking=" + booking);
            assertThat(page.locator("#form tbody tr")).hasCount(1);

            Db.execute("update booking set sequence = 0 where id = ?", booking);
            console.go("messages/" + id);
            console.button("Send again").click();
            page.locator("[id$=resend-dialog-yes]").click();
            assertThat(page.getByText("The message is queued again.")).isVisible();
        }
        assertThat(Mails.await(invitee, 2, PATIENCE)).hasSize(2);
    }

    @Test
    void what_is_about_one_one_off_is_found_by_its_address() {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Asked about", Offers.at(26, "10:00", "Asia/Kolkata"));
        books(oneOff, "about@" + organization.slug() + ".example");
        UUID proposed = Sent.message(organization, null, "proposer@elsewhere.example", "SENT", "");
        Db.execute("update message set kind = 'PROPOSAL_CLOSED', one_off_id = ? where id = ?", oneOff.id(), proposed);
        Sent.message(organization, null, "nothing-to-do@elsewhere.example", "SENT", "");
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs?q=asked");
            page.locator("summary[aria-label='More for Asked about']").click();
            page.getByText("What was sent").click();
            assertThat(page.locator("#one-one-off")).isVisible();
            assertThat(page.locator("#form tbody tr")).hasCount(3);
            visitor.accessible();
            page.locator("#kind").selectOption("proposal");
            page.locator("#filter button").click();
            assertThat(page.locator("#form tbody tr")).hasCount(1);
            assertThat(page.locator("#form tbody")).containsText("Proposed times");
            assertThat(page).hasURL(Pattern.compile("oneoff=" + oneOff.id()));
            console.go("messages?kind=other&q=proposer");
            assertThat(page.locator("#form tbody tr")).hasCount(0);
        }
    }

    @Test
    void after_an_outage_everything_that_failed_is_sent_again_at_once() {
        for (int i = 0; i < 3; i++) {
            Sent.message(organization, null, "all" + i + "@" + organization.slug() + ".example", "FAILED", "[EOF]");
        }
        Sent.message(organization, null, "late@" + organization.slug() + ".example", "FAILED", "too late");
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("messages?state=failed");
            assertThat(page.locator("#form tbody")).containsText("Not needed");
            console.button("Send all failed again …").click();
            assertThat(page.locator("dialog")).containsText("Send 3 failed messages again?");
            visitor.accessible();
            page.locator("[id$=resend-all-dialog-yes]").click();
            assertThat(page.getByText("3 messages are queued again.")).isVisible();
        }
        assertThat(Mails.await("@" + organization.slug() + ".example", 3, PATIENCE))
                .hasSize(3);
    }

    @Test
    void a_member_sees_what_is_about_their_own_bookings_and_nothing_else() {
        UUID own = Booked.at(organization, organization.member(), "Mine", "Ada", Offers.at(9, "10:00", "UTC"));
        UUID theirs =
                Booked.at(organization, organization.secondMember(), "Theirs", "Bo", Offers.at(9, "10:00", "UTC"));
        UUID seen = Sent.message(organization, own, "ada@own.example", "FAILED", "554 no");
        UUID unseen = Sent.message(organization, theirs, "bo@theirs.example", "FAILED", "554 no");
        UUID notice = Sent.message(organization, null, "notice@own.example", "FAILED", "554 no");
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("messages?state=failed");
            assertThat(page.locator("#form tbody tr")).hasCount(1);
            assertThat(page.locator("main")).containsText("ada@own.example");
            assertThat(console.button("Send all failed again …")).hasCount(0);
            assertThat(console.go("messages/" + seen)).isEqualTo(200);
            assertThat(console.go("messages/" + unseen)).isEqualTo(404);
            assertThat(console.go("messages/" + notice + "/letter")).isEqualTo(404);
        }
    }

    @Test
    void nobody_gets_an_invitees_manage_link_from_a_preview() {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Sealed", Offers.at(20, "10:00", "Asia/Kolkata"));
        String invitee = "sealed@" + organization.slug() + ".example";
        books(oneOff, invitee);
        String mail =
                Mails.await(invitee, 1, PATIENCE).get(0).part("text/plain").orElseThrow();
        String token = mail.replaceFirst("(?s).*/bookings/([A-Za-z0-9_-]+).*", "$1");
        UUID id = (UUID)
                Db.column("select id from message where tenant_id = ? and recipient = ?", organization.id(), invitee)
                        .get(0);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("messages/" + id);
            assertThat(page.locator("#text")).containsText("/bookings/••••••••");
            assertThat(page.content()).doesNotContain(token);
            visitor.accessible();
            console.go("messages/" + id + "/letter");
            assertThat(page.content()).contains("Confirmed").doesNotContain(token);
        }
    }

    @Test
    void a_letter_may_draw_itself_and_nothing_else() {
        UUID id = Sent.message(organization, null, "a@framed.example", "SENT", "");
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            var answer = visitor.context()
                    .request()
                    .get(org.bookonce.stack.SharedStack.get().payara().consoleUrl() + "/" + organization.slug()
                            + "/messages/" + id + "/letter");
            assertThat(answer.headers().get("content-security-policy"))
                    .contains("default-src 'none'", "frame-ancestors 'self'", "sandbox")
                    .doesNotContain("script-src");
            assertThat(answer.headers().get("cache-control")).isEqualTo("no-store");
        }
    }

    @Test
    void a_long_list_comes_in_pages() {
        for (int i = 0; i < 60; i++) {
            Sent.message(organization, null, "many" + i + "@own.example", "SENT", "");
        }
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).speaking("ar").as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("messages");
            assertThat(page.locator("#form tbody tr")).hasCount(50);
            assertThat(page.locator("#form tbody tr").first()).containsText("many59@own.example");
            page.locator("a[rel=next]").click();
            assertThat(page.locator("#form tbody tr")).hasCount(10);
            visitor.accessible();
        }
    }

    private static void books(RaceDatabase.OneOff oneOff, String invitee) {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            visitor.go(oneOff.path() + "/" + oneOff.slots().get(0));
            visitor.page().locator("[name=name]").fill("Ada");
            visitor.page().locator("[name=email]").fill(invitee);
            visitor.page().locator("button[type=submit]").last().click();
            visitor.page().waitForURL(url -> url.contains("/bookings/"));
        }
        Mails.await(invitee, 1, PATIENCE);
    }

    private static String messageId(Mails.Received mail) {
        try {
            return mail.message().getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
