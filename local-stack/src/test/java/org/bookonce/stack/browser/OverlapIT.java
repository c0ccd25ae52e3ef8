package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;

/** A time that meets something: refused when it shall be held, at one's own risk when not (R2.4). */
class OverlapIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("overlap");

    @Test
    void a_held_time_that_meets_a_hold_is_refused_at_its_row_and_may_be_offered_unheld() {
        ZoneId zone = ZoneId.of("Europe/Lisbon");
        LocalDate day = YearMonth.now(zone).plusMonths(1).atDay(11);
        Offers.held(
                organization,
                organization.admin(),
                "Board call",
                day.atTime(LocalTime.of(10, 0)).atZone(zone).toInstant());
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs/new");
            page.getByLabel("Title").fill("Meets something");
            console.chooseDay(day);
            assertThat(page.locator(".taken")).containsText("Board call");
            console.start(0, "10:15");
            page.getByLabel("Description").fill("Kept");

            console.button("Create one-off").click();

            assertThat(page.locator(".slot-error").first())
                    .hasText("Jonas Lindgren already holds “Board call” then (10:00 – 10:30).");
            assertThat(page.getByLabel("Start")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByLabel("Start")).hasValue("10:15");
            assertThat(page.getByLabel("Title")).hasValue("Meets something");
            assertThat(page.getByLabel("Description")).hasValue("Kept");
            visitor.accessible();

            page.getByLabel("Hold these times").uncheck();
            console.button("Create one-off").click();
            console.button("Create anyway").click();
            assertThat(page.locator("#created")).isVisible();
            console.button("Copy & close").click();
            assertThat(page.locator("table.list tbody tr")).hasCount(2);
        }
        assertThat(Db.count("select count(*) from one_off where tenant_id = ? and not hold", organization.id()))
                .isOne();
    }
}
