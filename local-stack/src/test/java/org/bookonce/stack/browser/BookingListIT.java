package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of bookings: what is asked for stands in the address, is sorted, paged and saved as a file. */
class BookingListIT {

    private static final String LISBON = "Europe/Lisbon";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("booking-list");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void filters_and_order_stand_in_the_address(int width) {
        UUID kickoff = book(organization.member(), "Kick-off", "Zoë Martin", 5);
        book(organization.secondMember(), "Review", "Ada Lovelace", 6);
        UUID missed = book(organization.member(), "Interview", "Bob", -3);
        Db.execute("update booking set no_show_at = starts_at where id = ?", missed);
        book(organization.member(), "Old times", "Carol", -4);
        Look look = Look.at(width).as(DemoPeople.JONAS);
        try (Visitor visitor = Browser.open(width == Look.PHONE ? look.dark() : look)) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("bookings");
            assertThat(page.locator("tbody tr")).hasCount(2);
            visitor.accessible();

            page.locator("#organizer").selectOption(new SelectOption().setLabel("Priya Raman"));
            LocalDate today = LocalDate.now(ZoneId.of(LISBON));
            page.locator("#from").fill(today.plusDays(5).toString());
            page.locator("#until").fill(today.plusDays(5).toString());
            page.locator("#q").fill("kick");
            page.locator("#filter button").click();
            assertThat(page).hasURL(Pattern.compile("organizer=.*until=.*|until=.*organizer=.*"));
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("td.list-main a")).hasAttribute("href", Pattern.compile(kickoff.toString()));
            page.reload();
            assertThat(page.locator("#q")).hasValue("kick");
            visitor.accessible();

            console.go("bookings?status=past");
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator("tbody .status").first()).hasText("No-show");
            assertThat(page.locator("tbody .status").last()).hasText("Completed");
            visitor.accessible();
            console.go("bookings?status=no_show&q=nobody");
            assertThat(page.locator(".empty")).isVisible();
            visitor.accessible();

            console.go("bookings?status=all&sort=invitee");
            assertThat(page.locator("tbody tr").first()).containsText("Ada Lovelace");
            if (width == Look.DESKTOP) {
                page.locator("th[aria-sort='ascending'] a").click();
                assertThat(page.locator("th[aria-sort='descending']")).hasCount(1);
            } else {
                page.locator("#direction").selectOption("down");
                page.locator("#filter button").click();
            }
            assertThat(page.locator("tbody tr").first()).containsText("Zoë Martin");
        }
    }

    @Test
    void the_file_says_what_the_list_says_and_no_formula_runs() {
        book(organization.member(), "=HYPERLINK(\"http://x\")", "+49 123", 7);
        book(organization.secondMember(), "Not mine", "Dora", 8);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            new Console(visitor, organization.slug()).go("bookings");
            APIResponse file = visitor.page()
                    .request()
                    .get(visitor.page()
                            .locator("#export")
                            .evaluate("a => a.href")
                            .toString());
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers().get("content-disposition")).contains("bookings.csv");
            List<String> lines = file.text().lines().toList();
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0)).endsWith("booked_at,booking_id");
            assertThat(lines.get(1))
                    .contains("'=HYPERLINK", "'+49 123", ",confirmed,")
                    .doesNotContain("Not mine");
        }
    }

    @Test
    void a_long_list_goes_on_page_by_page() {
        for (int i = 0; i < 60; i++) {
            book(organization.member(), "Meeting " + i, "Guest " + i, 10 + i);
        }
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("bookings?q=Meeting");
            assertThat(page.locator(".count")).hasText("60 bookings");
            assertThat(page.locator("tbody tr")).hasCount(50);
            page.locator("a[rel=next]").click();
            assertThat(page.locator("tbody tr")).hasCount(10);
            assertThat(page.locator("tbody tr").last()).containsText("Meeting 59");
        }
    }

    private UUID book(TestOrganization.Member host, String title, String invitee, int days) {
        return Booked.at(organization, host, title, invitee, Offers.at(days, "10:00", LISBON));
    }
}
