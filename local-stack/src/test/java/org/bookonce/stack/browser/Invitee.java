package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bookonce.stack.race.RaceDatabase;

/** What invitees do. */
class Invitee {

    final Page page;
    private final Visitor visitor;

    Invitee(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Books the first slot of a one-off. @return the address of the manage page */
    String books(RaceDatabase.OneOff oneOff, String name, String email) {
        visitor.go(oneOff.path() + "/" + oneOff.slots().get(0));
        fill(name, email);
        confirm();
        return booked();
    }

    /** Waits until times are shown in a zone, as its name is written on pages. */
    void seesTimesIn(String zone) {
        assertThat(page.locator("#zone-line")).containsText("Times are in " + zone + " (UTC");
    }

    Locator slot(UUID id) {
        return page.locator("button.slot[value='" + id + "']");
    }

    void pick(UUID slot) {
        slot(slot).click();
        assertThat(page.locator("#book")).isVisible();
    }

    /** Says who books. */
    void fill(String name, String email) {
        page.locator("#name").fill(name);
        page.locator("#email").fill(email);
    }

    /** Sends the form. */
    void confirm() {
        page.locator("#confirm").click();
    }

    /** Waits for the confirmation. @return the address of the manage page */
    String booked() {
        assertThat(page).hasURL(Pattern.compile("/bookings/[^?]+\\?booked"));
        assertThat(page.locator("#booked")).isVisible();
        return page.url().replaceAll("\\?.*", "");
    }

    void cancel(String reason) {
        page.locator("#cancel > summary").click();
        page.locator("#cancel-reason").fill(reason);
        page.locator("#cancel-submit").click();
        assertThat(page.locator("#cancelled")).isVisible();
    }
}
