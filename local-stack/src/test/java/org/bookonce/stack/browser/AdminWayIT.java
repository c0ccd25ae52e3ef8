package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An admin makes a one-off for a teammate: R1.1, R2.1–R2.3, R12. */
class AdminWayIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("admins-way");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_admin_signs_in_offers_a_teammates_time_and_signs_out(int width) {
        try (Visitor visitor = Browser.open(Look.at(width))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());

            Console.signIn(visitor, "/console/", DemoPeople.JONAS);
            visitor.accessible();
            page.locator("a[href*='" + organization.slug() + "']").click();

            assertThat(page.getByText("Pick a few times, send one link, and the first booking closes it."))
                    .isVisible();
            visitor.accessible();
            String url = createForPriya(visitor, console);
            theListShowsIt(visitor, url);
            theTeammateIsTold();
            signOut(visitor, console);
        }
    }

    private String createForPriya(Visitor visitor, Console console) {
        Page page = visitor.page();
        LocalDate first = YearMonth.now(ZoneId.of("Asia/Kolkata")).plusMonths(1).atDay(10);
        page.getByText("Create your first one-off").click();
        console.chooseOrganizer("Priya Raman", "Asia/Kolkata");
        page.getByLabel("Title").fill("Café review");
        console.chooseDay(first);
        console.chooseDay(first.plusDays(2));
        console.start(0, "09:00");
        console.start(1, "14:30");
        page.getByText("Add time").last().click();
        assertThat(page.getByLabel("Start")).hasCount(3);
        console.start(2, "16:00");
        visitor.accessible();

        console.button("Create one-off").click();

        Locator dialog = page.locator("#created");
        assertThat(dialog).isVisible();
        visitor.accessible();
        String url = page.locator("#created-url").inputValue();
        console.button("Copy & close").click();
        page.waitForURL("**/one-offs");
        assertThat((String) page.evaluate("navigator.clipboard.readText()")).isEqualTo(url);
        return url;
    }

    private void theListShowsIt(Visitor visitor, String url) {
        Page page = visitor.page();
        Locator row = page.locator("table.list tbody tr");
        assertThat(row).hasCount(1);
        assertThat(row).containsText("Café review");
        assertThat(row).containsText("Created by Jonas Lindgren");
        assertThat(row).containsText("Priya Raman");
        assertThat(row).containsText("Open");
        assertThat(row).containsText("3 times");
        assertThat(row.locator("[data-copy='" + url + "']")).isVisible();
        visitor.accessible();
        assertThat(Db.column(
                        """
                        select to_char(starts_at at time zone 'Asia/Kolkata', 'DD HH24:MI') from offered_slot
                        where tenant_id = ? order by starts_at
                        """,
                        organization.id()))
                .containsExactly("10 09:00", "12 14:30", "12 16:00");
        assertThat(Db.count("select count(*) from host_time where kind = 'HOLD' and tenant_id = ?", organization.id()))
                .isEqualTo(3);
    }

    private void theTeammateIsTold() {
        List<Mails.Received> mails = Mails.await(organization.member().email(), 1, Duration.ofSeconds(30));

        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).subject()).isEqualTo("Jonas Lindgren offers your time: Café review");
    }

    private void signOut(Visitor visitor, Console console) {
        Page page = visitor.page();
        page.locator("#profile > summary").click();
        console.button("Sign out").click();
        assertThat(page.getByText("You are signed out")).isVisible();
        visitor.accessible();

        console.go("one-offs");

        Console.assertAtKeycloak(page);
    }
}
