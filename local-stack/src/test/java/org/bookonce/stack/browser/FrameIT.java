package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around every page of the console: the bars, the menus in them, the navigation (SPEC 12, R1.3, R1.4). */
class FrameIT {

    private static final int[] WIDTHS = {320, 360, 390, 768, 769, 900, 1024, 1280};

    private final TestOrganization organization = TestOrganization.ofDemoPeople("frame");

    @ParameterizedTest
    @CsvSource({"1, 1280", "1, 390", "2, 1280", "2, 390", "3, 1280", "3, 390"})
    void everybody_sees_the_entries_of_their_role_and_each_leads_to_its_page(int number, int width) {
        DemoPeople.Person person = DemoPeople.all().get(number - 1);
        try (Visitor visitor = Browser.open(Look.at(width).as(person))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("");
            page.waitForURL("**/" + organization.slug() + "/home");
            List<String> entries = page.locator("#side li a").allTextContents();
            assertThat(entries).startsWith("Home", "One-off meetings", "Bookings");
            if (person.role().equals("MEMBER")) {
                assertThat(entries).doesNotContain("People", "Branding", "Audit log", "Organization settings");
            }
            for (Object address : (List<?>) page.locator("#side li a").evaluateAll("all => all.map(a => a.href)")) {
                assertThat(visitor.go((String) address)).as((String) address).isEqualTo(200);
                assertThat(page.locator("#side [aria-current='page']")).hasAttribute("href", Pattern.compile(".+"));
                assertThat((String) page.evaluate("document.querySelector('#side [aria-current=page]').href"))
                        .isEqualTo(address);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void the_switcher_lists_the_persons_organizations_however_many_and_however_long(int width) {
        for (int i = 0; i < 30; i++) {
            membershipOfAmara("Branch " + i + (i == 7 ? " " + "Wolfeschlegelsteinhausen".repeat(4) : ""));
        }
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("home");
            page.locator("#switcher > summary").click();

            Locator current = page.locator("#organizations [aria-current='true']");
            assertThat(current).containsText("Test " + organization.slug());
            assertThat(current).isInViewport();
            assertThat(page.locator("#organizations li").count()).isGreaterThan(30);
            assertThat(page.locator("#switcher").getByText("All organizations")).isInViewport();
            visitor.accessible();

            page.locator("#organizations").getByText("Branch 29").last().click();
            page.waitForURL("**/home");
            assertThat(page.locator("#switcher > summary")).containsText("Branch 29");
        }
    }

    @Test
    void the_create_menu_leads_to_what_can_be_made() {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("home");
            page.locator("#create > summary").click();
            visitor.accessible();
            assertThat(page.locator("#create")).not().containsText("Invite people");
            page.locator("#create").getByText("One-off meeting").click();
            page.waitForURL("**/one-offs/new");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void on_a_phone_the_navigation_is_a_drawer(String language) {
        try (Visitor visitor =
                Browser.open(Look.at(Look.PHONE).speaking(language).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("home?lang=" + language);
            Locator side = page.locator("#side");
            Locator button = page.locator("#menu-button");
            assertThat(side).isHidden();

            button.click();
            assertThat(side).isVisible();
            assertThat(side.locator("[aria-current='page']")).isFocused();
            assertThat(button).hasAttribute("aria-expanded", "true");
            assertThat((boolean) page.evaluate("document.getElementById('main').inert"))
                    .isTrue();
            visitor.accessible();

            page.keyboard().press("Escape");
            assertThat(side).isHidden();
            assertThat(button).isFocused();
            assertThat((boolean) page.evaluate("document.getElementById('main').inert"))
                    .isFalse();

            button.click();
            page.locator("#side-close").click();
            assertThat(side).isHidden();

            button.click();
            page.setViewportSize(Look.DESKTOP, 800);
            assertThat(side).isVisible();
            page.waitForFunction("!document.getElementById('main').inert");
            assertThat(page.locator("#side-close")).isHidden();
        }
    }

    @Test
    void with_the_keyboard_alone_everything_in_the_bar_is_reached_and_left() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Keys keys = new Keys(visitor);
            new Console(visitor, organization.slug()).go("one-offs/new");
            keys.press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            for (String menu : new String[] {"#switcher", "#create", "#profile"}) {
                keys.tabTo(page.locator(menu + " > summary"));
                keys.press("Enter");
                assertThat(page.locator(menu + "[open]")).hasCount(1);
                keys.press("Tab", "Escape");
                assertThat(page.locator(menu + "[open]")).hasCount(0);
                assertThat(page.locator(menu + " > summary")).isFocused();
            }

            keys.press("/");
            assertThat(page.locator("#search")).isFocused();
            keys.type("a/b");
            assertThat(page.locator("#search")).hasValue("a/b");
            page.getByLabel("Title").focus();
            keys.type("5/6");
            assertThat(page.getByLabel("Title")).hasValue("5/6");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void the_bars_fit_into_every_window_with_the_longest_names(String language) {
        Db.execute(
                "update organization set name = ? where tenant_id = ?",
                "Verwaltungsgesellschaft ".repeat(5).strip(),
                organization.id());
        try (Visitor visitor =
                Browser.open(Look.at(Look.DESKTOP).speaking(language).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("home?lang=" + language);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 800);
                visitor.fits();
                for (String menu : new String[] {"#switcher", "#create", "#profile"}) {
                    page.locator(menu + " > summary").click();
                    assertThat(page.locator(menu + " > .menu-items")).isInViewport();
                    visitor.fits();
                    page.keyboard().press("Escape");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void the_frame_is_accessible_in_the_dark_with_its_menus_open(int width) {
        try (Visitor visitor = Browser.open(Look.at(width).dark().as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("home");
            for (String menu : new String[] {"#switcher", "#create", "#profile"}) {
                page.locator(menu + " > summary").click();
                assertThat(page.locator(menu + " > .menu-items")).isVisible();
                visitor.accessible();
            }
        }
    }

    @Test
    void a_list_of_organizations_that_cannot_be_loaded_says_so_and_can_be_asked_again() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("home");
            page.route(
                    "**/organizations.json",
                    route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                            .setStatus(200)
                            .setContentType("text/html")
                            .setBody("<p>elsewhere</p>")));
            page.locator("#switcher > summary").click();
            assertThat(page.locator("#organizations")).containsText("could not be loaded");
            page.unroute("**/organizations.json");
            page.locator("#switcher > summary").click();
            page.locator("#switcher > summary").click();
            assertThat(page.locator("#organizations [aria-current='true']")).isVisible();
            assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
        }
    }

    private static void membershipOfAmara(String name) {
        UUID tenant = UUID.randomUUID();
        String slug = "branch-" + tenant.toString().substring(0, 13);
        Db.execute(
                "insert into organization (tenant_id, slug, name, zone) values (?, ?, ?, 'UTC')", tenant, slug, name);
        Db.execute("insert into slug (slug, tenant_id) values (?, ?)", slug, tenant);
        Db.execute(
                """
                insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                values (?, ?, ?, ?, 'Amara Osei', 'amara@branch.example', 'OWNER', 'Europe/Lisbon')
                """,
                tenant,
                UUID.randomUUID(),
                org.bookonce.stack.SharedStack.get().keycloak().issuer(),
                DemoPeople.AMARA.subject());
    }
}
