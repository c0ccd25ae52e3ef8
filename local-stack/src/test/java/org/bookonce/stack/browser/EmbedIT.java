package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;

/** Booking links inside of other sites' pages: only of those that the organization lists (R6.8). */
class EmbedIT {

    private static final String SHOP = "https://shop.example";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("embeds");
    private final BookingLinks.Link link = new BookingLinks(organization).of(organization.owner(), "intro");
    private final String base = SharedStack.get().payara().publicUrl();

    @Test
    void only_listed_sites_may_frame_booking_links_and_nobody_anything_else() {
        assertThat(ancestors(link.path() + "?embed")).isEqualTo("'none'");
        list(SHOP);
        list("https://www.example.com");
        assertThat(ancestors(link.path() + "?embed")).isEqualTo(SHOP + " https://www.example.com");
        assertThat(ancestors(link.path() + "?embed=1&month=2027-03")).isEqualTo(SHOP + " https://www.example.com");
        assertThat(ancestors(link.path())).isEqualTo("'none'");
        assertThat(ancestors("/" + organization.slug() + "?embed")).isEqualTo("'none'");
        assertThat(ancestors("/" + organization.slug() + "/bookings/" + "A".repeat(24) + "?embed"))
                .isEqualTo("'none'");
        assertThat(ancestors("/" + organization.slug() + "/one-off/" + "A".repeat(24) + "?embed"))
                .isEqualTo("'none'");
        assertThat(Http.get("/assets/embed.js").header("Cross-Origin-Resource-Policy"))
                .isEqualTo("cross-origin");
        assertThat(Http.get("/assets/public.js").header("Cross-Origin-Resource-Policy"))
                .isEqualTo("same-origin");
    }

    @Test
    void an_invitee_books_inside_of_a_listed_sites_page_without_cookies() {
        list(SHOP);
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Lisbon")).plusDays(20);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            Page page = shop(visitor, SHOP);
            FrameLocator frame = page.frameLocator("iframe");
            assertThat(frame.locator("#zone-line")).containsText("Times are in Europe/Lisbon");
            assertThat(frame.locator("footer")).hasCount(0);
            page.waitForFunction("document.querySelector('iframe').offsetHeight > 320");
            while (frame.locator("[data-date='" + day + "']").count() == 0) {
                String shown = frame.locator("#month-title").innerText();
                frame.locator("#next").click();
                assertThat(frame.locator("#month-title")).not().hasText(shown);
            }
            frame.locator("[data-date='" + day + "']").click();
            assertThat(frame.locator("[aria-selected='true'] [data-date='" + day + "']"))
                    .isVisible();
            frame.locator("button.slot").first().click();
            frame.locator("#name").fill("Ada");
            frame.locator("#confirm").click();
            assertThat(frame.locator("#email-error")).isVisible();
            frame.locator("#email").fill("ada-" + UUID.randomUUID() + "@invitee.example");
            frame.locator("#confirm").click();
            assertThat(frame.locator("#booked h1")).containsText("You are booked with");
            assertThat(frame.locator("#booked a")).hasCount(0);
        }
        assertThat(link.bookings()).isOne();
    }

    @Test
    void a_site_that_is_not_listed_shows_nothing() {
        list("https://www.example.com");
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            Page page = visitor.page();
            page.waitForConsoleMessage(
                    new Page.WaitForConsoleMessageOptions().setPredicate(message -> message.text()
                            .contains("\"frame-ancestors https://www.example.com\"")),
                    () -> shop(visitor, SHOP));
            assertThat(page.frameLocator("iframe").locator("#month")).hasCount(0);
        }
    }

    @Test
    void an_admin_lists_sites() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("settings");
            page.getByLabel("Sites").fill("http://shop.example");
            console.button("Save sites").click();
            assertThat(page.locator("#origins-note"))
                    .containsText("Not the address of a site with https: http://shop.example");
            visitor.accessible();
            page.getByLabel("Sites").fill("Shop.example/contact\nhttps://www.example.com\n\nhttps://shop.example");
            console.button("Save sites").click();
            assertThat(page.locator("#embeds").getByText("Saved.")).isVisible();
            assertThat(page.getByLabel("Sites")).hasValue("https://shop.example\nhttps://www.example.com");
            visitor.accessible();
        }
        assertThat(Db.column("select origin from embed_origin where tenant_id = ? order by origin", organization.id()))
                .containsExactly("https://shop.example", "https://www.example.com");
        assertThat(Db.count(
                        "select count(*) from audit_entry where tenant_id = ? and action = 'organization.change-embed-origins'",
                        organization.id()))
                .isOne();
    }

    /** Another site's page with the snippet. */
    private Page shop(Visitor visitor, String origin) {
        String snippet =
                "<!DOCTYPE html><title>Shop</title><iframe data-bookonce title='Book' src='" + base + link.path()
                        + "?embed' style='width:100%;height:20rem;border:0'></iframe><script async src='" + base
                        + "/assets/embed.js'></script>";
        Page page = visitor.page();
        // a page of the wide world that frames one of this machine: browsers ask before they allow that
        visitor.context()
                .grantPermissions(
                        List.of("local-network-access"),
                        new BrowserContext.GrantPermissionsOptions().setOrigin(origin));
        page.route(
                origin + "/**",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(snippet)));
        page.navigate(origin + "/contact");
        return page;
    }

    private void list(String origin) {
        Db.execute("insert into embed_origin (tenant_id, origin) values (?, ?)", organization.id(), origin);
    }

    private static String ancestors(String path) {
        return Http.get(path).header("Content-Security-Policy").replaceAll(".*frame-ancestors ", "");
    }
}
