package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What invitees do on a booking link. */
final class LinkInvitee extends Invitee {

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'");
    private static final int MONTHS = 12;

    LinkInvitee(Visitor visitor) {
        super(visitor);
    }

    /** The field of a day in the month that is shown. */
    Locator day(LocalDate date) {
        return page.locator("#month [data-date='" + date + "']");
    }

    /** Turns the pages of the month until a day is shown. */
    void turnTo(LocalDate date) {
        for (int month = 0; month < MONTHS && day(date).count() == 0; month++) {
            String shown = page.locator("#month-title").innerText();
            page.locator("#next").click();
            assertThat(page.locator("#month-title")).not().hasText(shown);
        }
        assertThat(day(date)).isVisible();
    }

    /** Shows the times of a day. */
    void choose(LocalDate date) {
        day(date).click();
        assertThat(page.locator("#month td[aria-selected='true'] [data-date='" + date + "']"))
                .isVisible();
    }

    Locator slot(Instant start) {
        return page.locator("button.slot[value='" + START.format(start.atOffset(ZoneOffset.UTC)) + "']");
    }

    /** Chooses a time and waits for its form. */
    void pick(Instant start) {
        slot(start).click();
        assertThat(page.locator("#book")).isVisible();
    }
}
