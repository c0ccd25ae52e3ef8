package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;

/** With the keyboard alone (R6.5, R12). */
class KeyboardIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("keyboard");

    @Test
    void an_invitee_books_with_tab_enter_and_space() {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Keys", Offers.at(24, "10:00", "Asia/Kolkata"));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).in("Asia/Kolkata"))) {
            Page page = visitor.page();
            Invitee invitee = new Invitee(visitor);
            Keys keys = new Keys(visitor);
            visitor.go(oneOff.path());
            invitee.seesTimesIn("Asia/Kolkata");
            keys.tabTo(invitee.slot(oneOff.slots().get(0)));
            keys.press("Space");
            assertThat(page.locator("#book")).isVisible();
            keys.tabTo(page.locator("#name"));
            keys.type("Ada");
            keys.press("Tab");
            keys.type("ada-" + UUID.randomUUID() + "@invitee.example");
            keys.tabTo(page.locator("#confirm"));
            keys.press("Enter");
            invitee.booked();
        }
    }

    @Test
    void an_admin_creates_a_one_off_with_arrow_keys_in_the_month() {
        LocalDate shown = LocalDate.now(ZoneId.of("Europe/Lisbon")).plusMonths(1);
        LocalDate chosen = shown.plusWeeks(shown.getDayOfMonth() > 14 ? -1 : 1).plusDays(1);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            Keys keys = new Keys(visitor);
            console.go("one-offs/new");
            keys.tabTo(page.locator(".day[tabindex='0']"));
            keys.press("PageDown");
            assertThat(console.day(shown)).isFocused();
            keys.press(shown.getDayOfMonth() > 14 ? "ArrowUp" : "ArrowDown", "ArrowRight");
            assertThat(console.day(chosen)).isFocused();
            keys.press("Enter");
            assertThat(console.day(chosen)).hasAttribute("aria-pressed", "true");
            assertThat(console.day(chosen)).isFocused();

            keys.tabTo(page.getByLabel("Title"));
            keys.type("By keyboard");
            keys.tabTo(console.button("Create one-off"));
            keys.press("Enter");
            assertThat(page.locator("#created")).isVisible();
            assertThat(console.button("Copy & close")).isFocused();
            keys.press("Enter");
            assertThat(page.locator("table.list tbody tr")).containsText("By keyboard");
        }
        assertThat(Db.column(
                        """
                        select local_start::date::text from offered_slot where tenant_id = ?
                        """,
                        organization.id()))
                .containsExactly(chosen.toString());
    }
}
