package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A booking link in German, from the month to the confirmation (R6.5). */
class BookingLinkGermanIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("german-links");
    private final BookingLinks.Link link = new BookingLinks(organization).of(organization.owner(), "beratung");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_invitee_books_in_german(int width) {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(12);
        link.with("title = 'Beratung', durations = '{30,60}'").at(1, "PHONE_HOST_CALLS", "");
        UUID topic = link.asks(0, "TEXT", "Worum geht es?", true, "{}");
        link.asks(1, "CHECKBOX", "Ich war schon einmal da", false, "{}");
        String email = "anna-" + UUID.randomUUID() + "@invitee.example";
        try (Visitor visitor = Browser.open(Look.at(width).in("Europe/Berlin").speaking("de-DE"))) {
            Page page = visitor.page();
            LinkInvitee invitee = new LinkInvitee(visitor);
            visitor.go("/" + organization.slug());
            says(visitor, "main", "Was Sie buchen können");
            visitor.go("/" + organization.slug() + "/" + BookingLinks.slug(organization.owner()));
            assertThat(page).hasTitle(Pattern.compile("^Termin mit Amara Osei buchen"));
            says(visitor, "main", "Was Sie buchen können");
            visitor.go(link.on(day));
            assertThat(page.locator("#zone-line")).containsText("Zeiten in Europe/Berlin");
            assertThat(page.locator(".durations")).containsText("30 Minuten");
            says(visitor, ".pick", "");
            invitee.pick(link.start(day, "10:00"));
            says(visitor, "#held", "für Sie freigehalten");
            invitee.confirm();
            says(visitor, "#errors", "Worum geht es? – ");
            assertThat(page.locator("#email-error")).not().hasText("Fill this in.");
            invitee.fill("Anna Groß", email);
            page.locator("#answer-" + topic).fill("Steuern");
            invitee.confirm();
            invitee.booked();
            says(visitor, "h1", "Ihr Termin mit Amara Osei ist gebucht");
        }
        List<Mails.Received> mails = Mails.await(email, 1, Duration.ofSeconds(30));
        assertThat(mails.get(0).subject()).startsWith("Bestätigt: Beratung mit Amara Osei");
    }

    private static void says(Visitor visitor, String where, String text) {
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "de");
        assertThat(visitor.page().locator(where).first()).containsText(text);
        visitor.accessible();
    }
}
