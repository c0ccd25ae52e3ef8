package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.YearMonth;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.SharedStack;

/** What people do in the console. */
final class Console {

    private final Visitor visitor;
    private final Page page;
    private final String organization;

    Console(Visitor visitor, String organization) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.organization = organization;
    }

    /** Opens an address of the console and signs in at the real Keycloak. */
    static void signIn(Visitor visitor, String address, DemoPeople.Person person) {
        Page page = visitor.page();
        visitor.go(address);
        assertAtKeycloak(page);
        page.locator("#username").fill(person.email());
        page.locator("#password").fill(DemoPeople.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(SharedStack.get().payara().consoleUrl()) && !url.contains("/callback"));
    }

    /** Waits until Keycloak asks who it is. */
    static void assertAtKeycloak(Page page) {
        page.waitForURL(url -> url.startsWith(SharedStack.get().keycloak().issuer()));
        assertThat(page.locator("#username")).isVisible();
    }

    /** Opens a page of the organization, such as {@code one-offs}. @return the status */
    int go(String where) {
        return visitor.go("/console/" + organization + "/" + where);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The select with the people whose time may be offered. */
    Locator organizer() {
        return page.getByLabel("Organizer");
    }

    void chooseOrganizer(String name, String zone) {
        organizer().selectOption(new SelectOption().setLabel(name));
        assertThat(page.locator("#hostId-note")).containsText(zone);
    }

    /** Shows the month of a day and chooses it. */
    void chooseDay(LocalDate day) {
        Locator button = day(day);
        String anyDay = page.locator(".day:not(.day-other)").first().getAttribute("data-day");
        YearMonth shown = YearMonth.from(LocalDate.parse(anyDay));
        while (shown.isBefore(YearMonth.from(day))) {
            shown = shown.plusMonths(1);
            button("Next month").click();
            assertThat(page.locator("#day-" + shown.atDay(15))).isVisible();
        }
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    Locator day(LocalDate day) {
        return page.locator("#day-" + day);
    }

    /** Types the start of a row, counted over all days from 0, and waits until the server knows it. */
    void start(int row, String time) {
        Locator field = page.getByLabel("Start").nth(row);
        page.waitForResponse(response -> "POST".equals(response.request().method()), () -> {
            field.fill(time);
            field.blur();
        });
    }
}
