package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;

/** What else the list offers: the QR code, and deleting (R2.5, R2.6). */
class DeleteIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("delete");

    @Test
    void a_host_is_told_what_breaks_deletes_and_the_link_is_gone() {
        RaceDatabase.OneOff oneOff = Offers.held(
                organization,
                organization.member(),
                "Never mind",
                Offers.at(31, "10:00", "Asia/Kolkata"),
                Offers.at(32, "10:00", "Asia/Kolkata"));
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            Locator dialog = page.locator("dialog[open]");
            console.go("one-offs");
            page.locator("summary[aria-label='More for Never mind']").click();
            console.button("Show QR code").click();
            assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("QR code of this link")))
                    .isVisible();
            assertThat(saved(page)).startsWith("<svg").contains("xmlns=", "fill=\"#fff\"", "fill=\"#000\"");
            visitor.accessible();
            console.button("Close").click();
            assertThat(dialog).hasCount(0);

            page.locator("summary[aria-label='More for Never mind']").click();
            console.button("Delete").click();
            assertThat(dialog).containsText("The link stops working and 2 held times are freed.");
            visitor.accessible();
            console.button("Delete one-off").click();
            assertThat(page.locator("tbody tr")).hasCount(0);
            console.go("one-offs?status=deleted");
            assertThat(page.locator("tbody .status")).hasText("Deleted");
            visitor.accessible();
            assertThat(visitor.go(oneOff.path())).isEqualTo(410);
            assertThat(page.locator("#message")).hasText("This link is no longer valid.");
        }
        assertThat(Db.count("select count(*) from host_time where tenant_id = ?", organization.id()))
                .isZero();
    }

    private static String saved(Page page) {
        try {
            return Files.readString(page.waitForDownload(
                            () -> page.getByText("Download QR code").click())
                    .path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
