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

/** German for invitees, as the browser asks for it or as they choose it; the console speaks its own languages (R6.5). */
class GermanIT {

    private static final Duration MAIL = Duration.ofSeconds(30);

    private final TestOrganization organization = TestOrganization.ofDemoPeople("german");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_invitee_reads_every_page_and_the_mail_in_german_with_zone_and_clock_of_their_choice(int width) {
        RaceDatabase.OneOff oneOff = Offers.held(
                organization, organization.member(), "Entwurf besprechen", Offers.at(23, "10:00", "Asia/Kolkata"));
        Db.execute("update one_off set location_kind = 'PHONE_HOST_CALLS' where id = ?", oneOff.id());
        String email = "anna-" + UUID.randomUUID() + "@invitee.example";
        try (Visitor visitor = Browser.open(Look.at(width).in("Asia/Tokyo").speaking("de-DE"))) {
            Page page = visitor.page();
            Invitee invitee = new Invitee(visitor);
            visitor.go(oneOff.path() + "?email=" + email);
            assertThat(page.locator("#zone-line")).hasText("Zeiten in Asia/Tokyo (UTC+9)");
            says(visitor, "#pick-title", "Zeit auswählen");
            page.locator("#zone-change > summary").click();
            page.locator("input[name=clock][value='12']").check();
            page.locator("#zone-form button").click();
            assertThat(invitee.slot(oneOff.slots().get(0))).containsText("1:30 PM");
            invitee.pick(oneOff.slots().get(0));
            assertThat(page.locator("#email")).hasValue(email);
            page.locator("#answer").fill("ruf an");
            page.locator("#name").fill("Anna Groß");
            invitee.confirm();
            says(
                    visitor,
                    "#answer-error",
                    "Das ist keine Telefonnummer. Beginnen Sie mit der Landesvorwahl, etwa +49.");
            page.locator("#answer").fill("+49 30 1234567");
            invitee.confirm();
            String manage = invitee.booked();
            says(visitor, "h1", "Ihr Termin mit Priya Raman ist gebucht");
            assertThat(page.locator("#when-time")).containsText("1:30 PM");
            visitor.go(manage);
            says(visitor, "#status", "Bestätigt");
            invitee.cancel("Verhindert");
            says(visitor, "#status", "Abgesagt");
            visitor.go(oneOff.path());
            says(visitor, "#message", "Dieser Einzeltermin ist bereits gebucht.");
        }
        Mails.Received mail = Mails.await(email, 2, MAIL).get(1);
        assertThat(mail.subject()).startsWith("Bestätigt: Entwurf besprechen mit Priya Raman");
        assertThat(mail.part("text/plain")).get().asString().contains("1:30", "PM", "Asia/Tokyo", "Buchung verwalten");
    }

    @Test
    void the_language_can_be_changed_and_is_remembered() {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Sprache", Offers.at(24, "10:00", "Asia/Kolkata"));
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE))) {
            Page page = visitor.page();
            visitor.go(oneOff.path());
            assertThat(page.locator("#pick-title")).hasText("Pick a time");
            page.locator(".foot a[lang=de]").click();
            assertThat(page.locator("#pick-title")).hasText("Zeit auswählen");
            visitor.go(oneOff.path() + "/" + oneOff.slots().get(0));
            assertThat(page.locator("#form-title")).hasText("Ihre Angaben");
        }
    }

    @Test
    void the_console_offers_no_language_that_it_does_not_speak() {
        try (Visitor visitor =
                Browser.open(Look.at(Look.DESKTOP).speaking("de-DE").as(DemoPeople.PRIYA))) {
            new Console(visitor, organization.slug()).go("profile");
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
            assertThat(visitor.page().locator("option[value=de]")).hasCount(0);
        }
    }

    private static void says(Visitor visitor, String where, String text) {
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "de");
        assertThat(visitor.page().locator(where).first()).containsText(text);
        visitor.accessible();
    }
}
