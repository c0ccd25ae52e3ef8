package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invitee in New York books a host in India and cancels: R2.7–R2.11, R6.1, R6.2, R7.1, R7.2, R8.2, R10.1, R10.2. */
class InviteeWayIT {

    private static final Duration MAIL = Duration.ofSeconds(30);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final TestOrganization organization = TestOrganization.ofDemoPeople("invitees-way");
    private final String email = "ada-" + UUID.randomUUID() + "@invitee.example";

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_invitee_picks_a_time_books_it_once_and_cancels(int width) {
        Instant start = Offers.at(20, "18:30", "Asia/Kolkata");
        RaceDatabase.OneOff oneOff = Offers.held(
                organization, organization.member(), "Intro", start, start.plusSeconds(3600), start.plusSeconds(86400));
        UUID slot = oneOff.slots().get(0);
        try (Visitor visitor = Browser.open(Look.at(width).in("America/New_York"))) {
            picks(visitor, oneOff, slot, start);
            emptyFieldsAreNamed(visitor);
            Request sent = visitor.page().waitForRequest(request -> "POST".equals(request.method()), () -> {
                new Invitee(visitor).fill("Ada Lovelace", email);
                new Invitee(visitor).confirm();
            });
            String manage = new Invitee(visitor).booked();
            theConfirmationSaysWhen(visitor, start);
            nobodyElseBooksIt(oneOff);
            sentAgainItIsTheSame(visitor, sent, manage, oneOff);
            String uid = bothAreInvited(start);
            cancels(visitor, manage);
            bothAreTold(uid);
            theConsoleKnows(width);
        }
    }

    private void picks(Visitor visitor, RaceDatabase.OneOff oneOff, UUID slot, Instant start) {
        Page page = visitor.page();
        Invitee invitee = new Invitee(visitor);
        assertThat(visitor.go(oneOff.path())).isEqualTo(200);
        invitee.seesTimesIn("America/New York");
        String there = CLOCK.format(start.atZone(ZoneId.of("America/New_York")));
        assertThat(invitee.slot(slot)).containsText(there);
        page.locator("#host-zone > summary").click();
        assertThat(page.locator("#host-zone")).containsText("Priya Raman is in Asia/Kolkata (UTC+5:30)");
        visitor.accessible();
        invitee.pick(slot);
        assertThat(page.locator("#chosen")).containsText(there);
        visitor.accessible();
    }

    private static void emptyFieldsAreNamed(Visitor visitor) {
        Page page = visitor.page();
        page.locator("#name").fill("Ada Lovelace");
        new Invitee(visitor).confirm();
        assertThat(page.locator("#email-error")).hasText("Fill this in.");
        assertThat(page.locator("#name")).hasValue("Ada Lovelace");
        assertThat(page.locator("#errors")).isFocused();
        visitor.accessible();
    }

    private static void theConfirmationSaysWhen(Visitor visitor, Instant start) {
        ZoneId newYork = ZoneId.of("America/New_York");
        Page page = visitor.page();
        assertThat(page.locator("h1")).hasText("You are booked with Priya Raman");
        assertThat(page.locator("#when-time"))
                .hasText(CLOCK.format(start.atZone(newYork)) + " – "
                        + CLOCK.format(start.plusSeconds(1800).atZone(newYork)));
        assertThat(page.locator("#zone-line")).containsText("America/New York");
        visitor.accessible();
    }

    private static void nobodyElseBooksIt(RaceDatabase.OneOff oneOff) {
        try (Visitor second = Browser.open(Look.at(Look.DESKTOP))) {
            assertThat(second.go(oneOff.path())).isEqualTo(410);
            assertThat(second.page().locator("#message")).hasText("This one-off was already booked.");
        }
    }

    private static void sentAgainItIsTheSame(Visitor visitor, Request sent, String manage, RaceDatabase.OneOff oneOff) {
        APIResponse again = visitor.context()
                .request()
                .post(
                        sent.url(),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setHeader("Origin", SharedStack.get().payara().publicUrl())
                                .setData(sent.postData())
                                .setMaxRedirects(0));
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.headers().get("location")).contains(URI.create(manage).getPath());
        assertThat(Db.count("select count(*) from booking where one_off_id = ?", oneOff.id()))
                .isOne();
    }

    private String bothAreInvited(Instant start) {
        List<Mails.Received> toInvitee = Mails.await(email, 1, MAIL);
        List<Mails.Received> toHost = Mails.await(organization.member().email(), 1, MAIL);
        assertThat(toInvitee).hasSize(1);
        assertThat(toHost).isNotEmpty();
        Invitation invitation = Invitation.of(toInvitee.get(0));
        assertThat(invitation.method()).isEqualTo("REQUEST");
        assertThat(invitation.sequence()).isZero();
        assertThat(invitation.start()).isEqualTo(start);
        assertThat(invitation.zone()).isEqualTo("Asia/Kolkata").isEqualTo(invitation.zoneTold());
        assertThat(invitation.attendees()).contains("mailto:" + email);
        assertThat(Invitation.of(toHost.get(0)).uid()).isEqualTo(invitation.uid());
        return invitation.uid();
    }

    private static void cancels(Visitor visitor, String manage) {
        Page page = visitor.page();
        page.locator("#manage").click();
        assertThat(page).hasURL(manage);
        assertThat(page.locator("#status")).hasText("Confirmed");
        visitor.accessible();
        new Invitee(visitor).cancel("My train does not run");
        assertThat(page.locator("#status")).hasText("Cancelled");
        assertThat(page.locator("#cancelled")).containsText("You cancelled this meeting on");
        assertThat(page.locator("#reason")).hasText("My train does not run");
        visitor.accessible();
    }

    private void bothAreTold(String uid) {
        Invitation cancellation = Invitation.of(Mails.await(email, 2, MAIL).get(0));
        assertThat(cancellation.method()).isEqualTo("CANCEL");
        assertThat(cancellation.uid()).isEqualTo(uid);
        assertThat(cancellation.sequence()).isOne();
        Invitation toHost = Invitation.of(
                Mails.await(organization.member().email(), 2, MAIL).get(0));
        assertThat(toHost.method()).isEqualTo("CANCEL");
        assertThat(toHost.uid()).isEqualTo(uid);
    }

    private void theConsoleKnows(int width) {
        try (Visitor admin = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            new Console(admin, organization.slug()).go("bookings?status=cancelled");
            assertThat(admin.page().locator("tbody tr")).hasCount(1);
            assertThat(admin.page().locator("tbody tr")).containsText("Ada Lovelace");
            assertThat(admin.page().locator("tbody .status")).hasText("Cancelled");
            admin.accessible();
        }
        assertThat(Db.count("select count(*) from host_time where tenant_id = ?", organization.id()))
                .as("time of the host that is still taken")
                .isZero();
    }
}
