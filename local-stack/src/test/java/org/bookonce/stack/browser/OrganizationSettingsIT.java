package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Owners and admins change what their organization is called and how it works (R1.4, R1.10). */
class OrganizationSettingsIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("settings");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_admin_changes_them_and_a_stale_page_is_told(int width) {
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS));
                Visitor late = Browser.open(Look.at(width).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("settings");
            new Console(late, organization.slug()).go("settings");
            assertThat(page.getByText("Delete this organization")).hasCount(0);
            visitor.accessible();

            page.getByLabel("Name").fill("Renamed");
            page.getByLabel("Weeks begin on").selectOption(new SelectOption().setLabel("Sunday"));
            page.getByLabel("Contact").fill("+351 210 000 000");
            page.getByLabel("Days until").fill("366");
            console.button("Save").click();
            assertThat(page.locator("#linkDays-note")).hasText("Between 1 and 365.");
            visitor.accessible();
            page.getByLabel("Days until").fill("7");
            console.button("Save").click();
            assertThat(page.getByText("Saved.")).isVisible();
            visitor.accessible();

            late.page().getByLabel("Name").fill("Too late");
            new Console(late, organization.slug()).button("Save").click();
            assertThat(late.page().getByText("Somebody else changed these settings meanwhile."))
                    .isVisible();

            console.go("one-offs/new");
            assertThat(page.locator(".month-grid th abbr").first()).hasAttribute("title", "Sunday");
        }
        assertThat(Db.column(
                        "select name || ' ' || contact || ' ' || link_days || ' ' || week_start from organization where tenant_id = ?",
                        organization.id()))
                .containsExactly("Renamed +351 210 000 000 7 7");
    }

    @Test
    void a_member_sees_neither_settings_nor_branding() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Console console = new Console(visitor, organization.slug());
            assertThat(console.go("settings")).isEqualTo(403);
            assertThat(console.go("branding")).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void another_address_leads_on_from_the_former_and_links_can_still_be_booked(int width) {
        TestOrganization moving = TestOrganization.ofDemoPeople("moving");
        String next = "moved-" + UUID.randomUUID().toString().substring(0, 8);
        RaceDatabase.OneOff oneOff =
                Offers.held(moving, moving.member(), "Still here", Offers.at(20, "10:00", "Asia/Kolkata"));
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.AMARA))) {
            change(visitor, moving.slug(), next);
            Console console = new Console(visitor, moving.slug());
            console.go("one-offs?status=open");
            assertThat(visitor.page())
                    .hasURL("http://127.0.0.1:" + port(visitor) + "/console/" + next + "/one-offs?status=open");
        }
        Http.Answer former = Http.get(oneOff.path() + "?name=Ada");
        assertThat(former.status()).isEqualTo(308);
        assertThat(former.header("Location")).isEqualTo(oneOff.path().replace(moving.slug(), next) + "?name=Ada");
        assertThat(former.header("Cache-Control")).isEqualTo("no-store");
        book(oneOff);
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            change(visitor, next, moving.slug());
            assertThat(visitor.page().getByText("Former addresses lead here: " + next))
                    .isVisible();
        }
        assertThat(Http.get(oneOff.path()).status()).isEqualTo(410);
    }

    private static void change(Visitor visitor, String from, String to) {
        Page page = visitor.page();
        Console console = new Console(visitor, from);
        console.go("settings");
        Locator address = page.getByLabel("Address").and(page.locator("input"));
        address.fill("console");
        console.button("Change address …").click();
        assertThat(page.locator("#slug-note")).hasText("This word is one of ours. Choose another.");
        assertThat(page.locator("#slug-dialog")).hasCount(0);
        address.fill(to);
        console.button("Change address …").click();
        Locator dialog = page.locator("#slug-dialog");
        assertThat(dialog).containsText("Links you sent go on working");
        visitor.accessible();
        dialog.getByText("Change address", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/console/" + to + "/settings?done=slug");
        assertThat(page.getByText("The address was changed.")).isVisible();
    }

    private static void book(RaceDatabase.OneOff oneOff) {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE))) {
            new Invitee(visitor).books(oneOff, "Ada", "ada-" + UUID.randomUUID() + "@invitee.example");
        }
    }

    private static int port(Visitor visitor) {
        return java.net.URI.create(visitor.page().url()).getPort();
    }
}
