package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operator changes what a plan allows, knowing first what that lowers (R1.4, R1.6, R1.8). */
class PlanCatalogueIT {

    private static final String BULK = "Rows per bulk creation";

    @AfterEach
    void asItWas() {
        Db.execute("update plan_limit set value = 50 where plan_id = 'free' and kind = 'BULK_ROWS'");
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_plan_is_changed_and_what_becomes_lower_is_asked_about(int width) {
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.OLGA))) {
            Page page = visitor.page();
            Platform platform = new Platform(visitor);
            platform.go("/plans");
            assertThat(page.locator(".plans-table thead th")).hasCount(4);
            visitor.accessible();
            page.getByLabel("Change Free").click();
            visitor.accessible();

            page.getByLabel("Offered times per one-off").fill("11");
            page.getByLabel(BULK).fill("1000001");
            platform.button("Save plan").click();
            assertThat(page.locator("#OFFERED_SLOTS-note")).hasText("Between 0 and 10.");
            assertThat(page.locator("#BULK_ROWS-note")).hasText("Between 0 and 1,000,000.");

            page.getByLabel("Offered times per one-off").fill("10");
            page.getByLabel(BULK).fill("60");
            platform.button("Save plan").click();
            assertThat(page.getByText("The plan is saved.")).isVisible();
            assertThat(value()).isEqualTo(60);

            page.getByLabel(BULK).fill("55");
            platform.button("Save plan").click();
            assertThat(page.locator("#lower-dialog")).containsText("60 → 55");
            visitor.accessible();
            page.locator("#lower-dialog .button-danger").click();
            assertThat(page.locator(".plan-changes li").first()).containsText(BULK + ": 60 → 55");
            assertThat(value()).isEqualTo(55);
            visitor.accessible();
        }
        assertThat(Db.column("select actor_name from platform_entry order by id desc limit 1"))
                .containsExactly("Olga Petrov");
    }

    @ParameterizedTest
    @ValueSource(ints = Look.DESKTOP)
    void a_plan_that_somebody_else_changed_meanwhile_is_not_overwritten(int width) {
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.OLGA))) {
            Page page = visitor.page();
            Platform platform = new Platform(visitor);
            platform.go("/plans?plan=free");
            Db.execute("update plan set version = version + 1 where id = 'free'");
            page.getByLabel(BULK).fill("70");
            platform.button("Save plan").click();
            assertThat(page.locator(".banner[role='alert']")).containsText("Somebody else changed this plan");
            assertThat(value()).isEqualTo(50);
        }
    }

    private static long value() {
        return Db.count("select value from plan_limit where plan_id = 'free' and kind = 'BULK_ROWS'");
    }
}
