package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.SharedStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A fresh person comes from their first sign-in to the first copied link of a one-off in few steps. Screens and fields are
 * counted by the browser: a screen is a page of ours that was loaded, or a dialog; a field is whatever was typed into or
 * chosen, once however often.
 */
class FirstLinkIT {

    private static final int SCREENS = 4;
    private static final int FIELDS = 8;
    private static final String COUNT =
            """
            (() => {
              const add = (list, what) => {
                const known = new Set(JSON.parse(localStorage.getItem(list) || '[]'));
                known.add(what);
                localStorage.setItem(list, JSON.stringify([...known]));
              };
              document.addEventListener('DOMContentLoaded', () => {
                if (document.querySelector('main')) { add('screens', location.pathname); }
              });
              const field = event => add('fields', location.pathname + '#' + event.target.id);
              document.addEventListener('input', field, true);
              document.addEventListener('change', field, true);
              document.addEventListener('click', event => {
                const day = event.target.closest('[data-day]');
                if (day) { add('fields', location.pathname + '#' + day.id); }
                if (event.target.closest('dialog')) { add('screens', location.pathname + '#dialog'); }
              }, true);
            })();
            """;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void from_the_first_sign_in_to_the_first_copied_link(int width) {
        String email = "fresh-" + unique + "@newcomer.example";
        SharedStack.get().keycloak().admin().addPerson(email, DemoPeople.PASSWORD, true);
        try (Visitor visitor = Browser.open(Look.at(width).in("Europe/Lisbon"))) {
            Page page = visitor.page();
            visitor.context().addInitScript(COUNT);
            signIn(visitor, email);
            visitor.accessible();

            page.locator("#create-organization").click();
            page.getByLabel("Name").fill("Fresh " + unique);
            page.getByLabel("Name").blur();
            assertThat(page.getByLabel("Address")).hasValue("fresh-" + unique);
            page.getByText("Create organization").click();
            page.waitForURL("**/one-offs/new");

            Console console = new Console(visitor, "fresh-" + unique);
            page.getByLabel("Title").fill("First meeting");
            console.chooseDay(LocalDate.now().plusDays(3));
            console.button("Create one-off").click();
            String url = page.locator("#created-url").inputValue();
            console.button("Copy & close").click();
            page.waitForURL("**/one-offs");

            assertThat((String) page.evaluate("navigator.clipboard.readText()")).isEqualTo(url);
            assertThat(visitor.go(url)).isEqualTo(200);
            visitor.go("/console/fresh-" + unique + "/one-offs");
            // the list is where the way ends, not a step of it
            assertThat(counted(page, "screens", "/one-offs")).hasSizeBetween(3, SCREENS);
            assertThat(counted(page, "fields", "")).hasSizeBetween(3, FIELDS);
        }
    }

    private static List<?> counted(Page page, String what, String end) {
        return ((List<?>) page.evaluate("what => JSON.parse(localStorage.getItem(what))", what))
                .stream()
                        .filter(each -> each.toString().startsWith("/console"))
                        .filter(each -> end.isEmpty() || !each.toString().endsWith(end))
                        .toList();
    }

    private static void signIn(Visitor visitor, String email) {
        Page page = visitor.page();
        visitor.go("/console/");
        Console.assertAtKeycloak(page);
        page.locator("#username").fill(email);
        page.locator("#password").fill(DemoPeople.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(SharedStack.get().payara().consoleUrl()) && !url.contains("/callback"));
    }
}
