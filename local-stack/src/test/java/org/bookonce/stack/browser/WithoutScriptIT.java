package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;

/** The invitee's way without JavaScript: R6.1, R6.6. */
class WithoutScriptIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("without-script");

    @Test
    void an_invitee_without_javascript_changes_the_zone_books_and_cancels() {
        Instant start = Offers.at(22, "10:00", "Asia/Kolkata");
        RaceDatabase.OneOff oneOff = Offers.held(organization, organization.member(), "Plain", start);
        UUID slot = oneOff.slots().get(0);
        try (Visitor visitor =
                Browser.open(Look.at(Look.PHONE).in("America/New_York").withoutScript())) {
            Page page = visitor.page();
            Invitee invitee = new Invitee(visitor);
            visitor.go(oneOff.path());
            assertThat(page.locator("#zone-line"))
                    .hasText("Times are in Priya Raman’s time zone, Asia/Kolkata (UTC+5:30)");
            assertThat(invitee.slot(slot)).containsText("10:00");

            page.locator("#zone-change > summary").click();
            page.locator("#zone").selectOption("Asia/Tokyo");
            page.locator("#zone-form button").click();
            invitee.seesTimesIn("Asia/Tokyo");
            assertThat(invitee.slot(slot)).containsText("13:30");

            invitee.pick(slot);
            assertThat(page.locator("#chosen")).containsText("13:30");
            invitee.confirm();
            assertThat(page.locator("#name-error")).hasText("Fill this in.");
            invitee.fill("Linus", "linus-" + UUID.randomUUID() + "@invitee.example");
            invitee.confirm();
            invitee.booked();
            assertThat(page.locator("#when-time")).hasText("13:30 – 14:00");
            assertThat(page.locator("#zone-line")).containsText("Asia/Tokyo");

            page.locator("#manage").click();
            invitee.cancel("No time");
            assertThat(page.locator("#status")).hasText("Cancelled");
            assertThat(page.locator("#reason")).hasText("No time");
        }
        assertThat(Db.column("select status from booking where one_off_id = ?", oneOff.id()))
                .containsExactly("CANCELLED");
    }
}
