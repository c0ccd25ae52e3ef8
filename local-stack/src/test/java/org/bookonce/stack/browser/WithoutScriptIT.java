package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    @Test
    void an_invitee_without_javascript_changes_the_language_and_the_clock_and_proposes_other_times() {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Plain", Offers.at(25, "10:00", "Asia/Kolkata"));
        Db.execute("update one_off set proposals = true where id = ?", oneOff.id());
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(30);
        try (Visitor visitor =
                Browser.open(Look.at(Look.PHONE).in("America/New_York").withoutScript())) {
            Page page = visitor.page();
            visitor.go(oneOff.path());
            page.locator(".foot a[lang=de]").click();
            assertThat(page.locator("#zone-line"))
                    .hasText("Zeiten in der Zeitzone von Priya Raman, Asia/Kolkata (UTC+5:30)");
            page.locator("#zone-change > summary").click();
            page.locator("#zone").selectOption("Asia/Tokyo");
            page.locator("input[name=clock][value='12']").check();
            page.locator("#zone-form button").click();
            assertThat(new Invitee(visitor).slot(oneOff.slots().get(0))).containsText("1:30 PM");

            page.locator("#propose").click();
            assertThat(page.locator("#zone")).hasValue("Asia/Tokyo");
            page.locator("#day1").fill(day.toString());
            page.locator("#send").click();
            assertThat(page.locator("#row1-error")).hasText("Geben Sie Tag und Uhrzeit an.");
            assertThat(page.locator("#day1")).hasValue(day.toString());
            page.locator("#time1").fill("18:00");
            page.locator("#day2").fill(day.plusDays(1).toString());
            page.locator("#time2").fill("09:00");
            page.locator("#name").fill("Linus");
            page.locator("#email").fill("linus-" + UUID.randomUUID() + "@invitee.example");
            page.locator("#send").click();
            assertThat(page.locator("#times li")).hasCount(2);
            assertThat(page.locator("#times li").first()).containsText("6:00 PM");
            page.reload();
            assertThat(page.locator("#times li")).hasCount(2);
        }
        assertThat(Db.column(
                        "select invitee_language || ' ' || invitee_zone || ' ' || invitee_clock24 from proposal where one_off_id = ?",
                        oneOff.id()))
                .containsExactly("de Asia/Tokyo false");
    }
}
