package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host cancels in the console and the invitee knows: R7.1, R7.4, R10.2. */
class HostCancelsIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("host-cancels");
    private final String email = "grace-" + UUID.randomUUID() + "@invitee.example";

    @Test
    void what_the_host_cancels_in_the_console_the_invitee_sees() {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Handover", Offers.at(21, "11:00", "Asia/Kolkata"));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).in("Asia/Kolkata"))) {
            String manage = books(visitor, oneOff);
            theFormIsClosedNow(visitor);

            hostCancels();

            visitor.go(manage);
            assertThat(visitor.page().locator("#cancelled")).containsText("Priya Raman cancelled this meeting on");
            assertThat(visitor.page().locator("#reason")).hasText("Ill today");
        }
        Invitation told =
                Invitation.of(Mails.await(email, 2, Duration.ofSeconds(30)).get(0));
        assertThat(told.method()).isEqualTo("CANCEL");
        assertThat(told.sequence()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void the_link_that_takes_its_place_is_shown_once(int width) {
        RaceDatabase.OneOff oneOff = Offers.held(
                organization,
                organization.member(),
                "Second try",
                Offers.at(30 + width % 7, "11:00", "Asia/Kolkata"),
                Offers.at(40 + width % 7, "11:00", "Asia/Kolkata"));
        Db.execute("update one_off set replacement = true where id = ?", oneOff.id());
        Look look = Look.at(width).as(DemoPeople.PRIYA);
        try (Visitor host = Browser.open(width == Look.PHONE ? look.dark() : look)) {
            new Invitee(host).books(oneOff, "Grace Hopper", email);
            Page page = host.page();
            Console console = new Console(host, organization.slug());
            console.go("bookings/"
                    + Db.column("select id from booking where one_off_id = ?", oneOff.id())
                            .get(0));
            page.getByLabel("Notes").last().fill("Ask again in spring.");
            console.button("Cancel booking").click();
            page.locator("dialog[open] .button-danger").click();
            assertThat(page.locator("#done")).containsText("A new link offers the times that are still ahead");
            String url = page.locator("#replacement input").inputValue();
            assertThat(url).contains("/one-off/").doesNotContain(oneOff.path());
            assertThat(page.locator("#replacement button")).hasAttribute("data-copy", url);
            assertThat(page.getByLabel("Notes").last()).hasValue("Ask again in spring.");
            host.accessible();
            console.button("Save notes").click();
            assertThat(page.locator("#done")).hasText("Notes saved.");
            assertThat(page.locator("#replacement")).hasCount(0);
            page.navigate(url);
            assertThat(page.locator("button.slot")).hasCount(2);
        }
    }

    private String books(Visitor visitor, RaceDatabase.OneOff oneOff) {
        Invitee invitee = new Invitee(visitor);
        visitor.go(oneOff.path());
        invitee.seesTimesIn("Asia/Kolkata");
        invitee.pick(oneOff.slots().get(0));
        invitee.fill("Grace Hopper", email);
        invitee.confirm();
        return invitee.booked();
    }

    /** The page before is not kept by the browser, so that it is asked for again. */
    private static void theFormIsClosedNow(Visitor visitor) {
        visitor.page().goBack();
        assertThat(visitor.page().locator("#message")).hasText("This one-off was already booked.");
    }

    private void hostCancels() {
        try (Visitor host = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = host.page();
            Console console = new Console(host, organization.slug());
            console.go("bookings");
            host.accessible();
            page.locator("td.list-main a").click();
            assertThat(page.locator("h1")).hasText("Handover");
            host.accessible();
            console.button("Cancel booking").click();
            assertThat(page.locator("dialog[open]")).isVisible();
            host.accessible();
            page.getByLabel("Reason").fill("Ill today");
            page.locator("dialog[open] .button-danger").click();
            assertThat(page.locator("dialog[open]")).hasCount(0);
            assertThat(page.locator(".status").first()).hasText("Cancelled");
            assertThat(page.locator(".facts")).containsText("Ill today");
        }
    }
}
