package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;

/** What the form of a one-off makes of what no form sends, and what the audit log knows of who did send it. */
class ForgedFormIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("forged");

    @Test
    void what_is_forged_is_refused_in_our_words_and_kept() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs");
            assertThat(page.getByText("Pick a few times, send one link")).isVisible();
            assertThat(page.locator(".tabs, #filter")).hasCount(0);

            console.go("one-offs/new");
            page.waitForResponse(
                    response -> "POST".equals(response.request().method()),
                    () -> page.evaluate("showDay([{name: 'day', value: '+999999999-12-31'}])"));
            String latest = YearMonth.now(ZoneId.of("Europe/Lisbon")).plusYears(5) + "-15";
            assertThat(page.locator("#day-" + latest)).isVisible();
            console.go("one-offs/new");
            page.getByLabel("Title").fill("By hand");
            console.chooseDay(
                    YearMonth.now(ZoneId.of("Europe/Lisbon")).plusMonths(1).atDay(12));

            forgeOrganizer(page);
            console.button("Create one-off").click();
            assertThat(page.locator("#hostId-note")).hasText("Choose one from the list.");
            assertThat(page.locator(".banner")).hasText("Some fields need another look.");

            page.evaluate("const e = document.getElementById('form:expiresAt'); e.type = 'text';"
                    + " e.value = '99999-99-99'");
            console.button("Create one-off").click();
            assertThat(page.locator("#expiresAt-note"))
                    .hasText("This is not a day of the calendar. Write it like 2027-03-31.");
            assertThat(page.getByLabel("Link expires on")).hasValue("99999-99-99");
            visitor.accessible();

            page.getByLabel("Link expires on").fill("");
            console.button("Create one-off").click();
            assertThat(page.locator("#created")).isVisible();
        }
        assertThat(Db.column(
                        "select distinct address from audit_entry where tenant_id = ? and address <> ''",
                        organization.id()))
                .hasSize(1);
    }

    private static void forgeOrganizer(Page page) {
        page.evaluate(
                "id => { document.querySelector(\"[id='form:hostId']\").selectedOptions[0].value = id; }",
                UUID.randomUUID().toString());
    }
}
