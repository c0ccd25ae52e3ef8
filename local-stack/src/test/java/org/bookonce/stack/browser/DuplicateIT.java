package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new one-off is made from another one (R2.5), which stays or is replaced. */
class DuplicateIT {

    private static final String KOLKATA = "Asia/Kolkata";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("duplicate");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void one_that_is_replaced_hands_its_times_over(int width) {
        RaceDatabase.OneOff old = old();
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            duplicate(visitor);
            assertThat(page.getByLabel("Title")).hasValue("Design review");
            assertThat(page.getByLabel("Start")).hasCount(2);
            assertThat(page.getByLabel("Start").first()).hasValue("10:00");
            assertThat(page.getByLabel("Hold these times")).not().isChecked();
            page.getByLabel("What becomes of it").selectOption("true");
            assertThat(page.getByLabel("Hold these times")).isChecked();
            visitor.accessible();

            page.getByLabel("Title").fill("Design review, again");
            new Console(visitor, organization.slug()).button("Create one-off").click();
            assertThat(page.locator("#created")).isVisible();
            visitor.go(old.path());
            assertThat(page.locator("#message")).hasText("This link is no longer valid.");
        }
        assertThat(Db.column(
                        """
                        select o.title || ' ' || (select count(*) from host_time t where t.one_off_id = o.id)
                        from one_off o where o.tenant_id = ? and o.made_from = ? and o.deleted_at is null
                        """,
                        organization.id(),
                        old.id()))
                .containsExactly("Design review, again 2");
    }

    @Test
    void one_that_stays_open_is_copied_without_hold() {
        RaceDatabase.OneOff old = old();
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            duplicate(visitor);
            console.button("Create one-off").click();
            assertThat(page.locator(".slot-error").first()).containsText("already holds “Design review”");
            console.button("Create anyway").click();
            assertThat(page.locator("#created")).containsText("The times are not held");
            console.button("Copy & close").click();
            assertThat(page.locator("tbody tr")).hasCount(2);
            page.getByText("Made from another one").click();
            assertThat(page.locator("tbody tr")).hasCount(2);
            visitor.accessible();
        }
        assertThat(Db.count("select count(*) from host_time where tenant_id = ?", organization.id()))
                .isEqualTo(2);
        assertThat(Db.count("select count(*) from one_off where made_from = ? and not hold", old.id()))
                .isOne();
    }

    @Test
    void nobody_copies_what_they_cannot_see() {
        RaceDatabase.OneOff theirs =
                Offers.held(organization, organization.secondMember(), "Theirs", Offers.at(20, "10:00", KOLKATA));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Console console = new Console(visitor, organization.slug());
            assertThat(console.go("one-offs/new?from=" + theirs.id())).isEqualTo(404);
            assertThat(console.go("one-offs/new?from=" + UUID.randomUUID())).isEqualTo(404);
            assertThat(console.go("one-offs/new?from=nonsense")).isEqualTo(200);
            assertThat(visitor.page().getByLabel("Title")).hasValue("");
        }
    }

    private RaceDatabase.OneOff old() {
        return Offers.held(
                organization,
                organization.member(),
                "Design review",
                Offers.at(31, "10:00", KOLKATA),
                Offers.at(32, "15:00", KOLKATA));
    }

    private void duplicate(Visitor visitor) {
        Page page = visitor.page();
        new Console(visitor, organization.slug()).go("one-offs");
        page.locator("summary[aria-label='More for Design review']").first().click();
        page.locator(".menu[open] a[href*='from=']").click();
        page.waitForURL("**/one-offs/new?from=*");
        assertThat(page.locator("#origin-title")).hasText("Made from “Design review”");
        visitor.accessible();
    }
}
