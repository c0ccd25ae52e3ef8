package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R10.1: an organization chooses whom it reminds and how long before. */
class ReminderSettingsIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("leads");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_admin_chooses_up_to_five_lead_times_or_none(int width) {
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS));
                Visitor late = Browser.open(Look.at(width).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            new Console(late, organization.slug()).go("settings");
            console.go("settings");
            assertThat(page.getByLabel("1 day", new Page.GetByLabelOptions().setExact(true)))
                    .isChecked();
            assertThat(page.getByLabel("1 hour", new Page.GetByLabelOptions().setExact(true)))
                    .isChecked();
            for (String lead : new String[] {"5 minutes", "10 minutes", "2 days", "14 days"}) {
                page.getByLabel(lead, new Page.GetByLabelOptions().setExact(true))
                        .check();
            }
            console.button("Save reminders").click();
            assertThat(page.locator("#leads-note")).hasText("Choose at most 5 lead times.");
            visitor.accessible();
            page.getByLabel("5 minutes", new Page.GetByLabelOptions().setExact(true))
                    .uncheck();
            page.getByLabel("Remind hosts").uncheck();
            console.button("Save reminders").click();
            assertThat(page.locator("#reminders").getByText("Saved.")).isVisible();
            visitor.accessible();

            new Console(late, organization.slug()).button("Save reminders").click();
            assertThat(late.page().getByText("Somebody else changed the reminders meanwhile."))
                    .isVisible();
        }
        assertThat(Db.column(
                        "select leads::text || to_invitee || to_host from reminder_settings where tenant_id = ?",
                        organization.id()))
                .containsExactly("{20160,2880,1440,60,10}truefalse");
    }
}
