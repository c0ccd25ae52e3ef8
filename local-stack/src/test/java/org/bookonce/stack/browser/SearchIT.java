package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching the console: people and one-offs, each as far as the person may see them (R1.4, SPEC 12). */
class SearchIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("search");
    private final TestOrganization other = TestOrganization.create("elsewhere");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_admin_finds_people_and_one_offs(int width) {
        Offers.held(organization, organization.member(), "Priya & the planning", at(20));
        Offers.held(organization, organization.admin(), "Something else", at(21));
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("home");
            search(page, width, "PRIYA");
            Locator people = page.locator("#found-people li");
            Locator oneOffs = page.locator("#found-one-offs li");
            assertThat(people).hasCount(1);
            assertThat(people).containsText("Priya Raman");
            assertThat(people).containsText("Member");
            assertThat(oneOffs).hasCount(1);
            assertThat(oneOffs).containsText("Open");
            visitor.accessible();

            oneOffs.locator("a").click();
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("Priya & the planning");
            page.goBack();
            people.locator("a").click();
            assertThat(page.locator("main h1")).isVisible();
            assertThat(page.url()).contains(organization.member().id().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZÜRICH", "المنتج", "東京"})
    void what_is_searched_for_can_be_written_in_any_script(String text) {
        Offers.held(organization, organization.member(), "Zürich, مراجعة المنتج, 東京", at(20));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("home");
            page.locator("#search").fill(text);
            page.locator("#search").press("Enter");
            assertThat(page.locator("#found-one-offs li")).hasCount(1);
            assertThat(page.locator("#search")).hasValue(text);
            page.locator("#found-one-offs a").click();
            assertThat(page.locator("tbody tr")).hasCount(1);
        }
    }

    @Test
    void a_member_finds_themselves_and_their_own_one_offs_only() {
        Offers.held(organization, organization.member(), "Design review", at(20));
        Offers.held(organization, organization.admin(), "Design of the office", at(21));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("search?q=design");
            assertThat(page.locator("#found-one-offs li")).hasCount(1);
            assertThat(page.locator("#found-one-offs li")).containsText("Design review");
            console.go("search?q=jonas");
            nothing(page);
            console.go("search?q=raman");
            page.locator("#found-people a").click();
            page.waitForURL("**/profile");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void event_types_are_found_by_title_address_and_owner(int width) {
        UUID id = KeptEventTypes.of(organization, organization.member(), "Zürich tour", "tour", 1);
        KeptEventTypes.of(organization, organization.owner(), "Anything else", "else", 1);
        Db.execute("update event_type set active = false where id = ?", id);
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            for (String text : List.of("Z%C3%9CRICH", "tour-" + id, "raman")) {
                console.go("search?q=" + text);
                assertThat(page.locator("#found-event-types li")).hasCount(1);
                assertThat(page.locator("#found-event-types li")).containsText("Priya Raman");
                assertThat(page.locator("#found-event-types .status")).hasText("Off");
            }
            visitor.accessible();
            page.locator("#found-event-types a").click();
            page.waitForURL("**/event-types/" + id);
        }
    }

    @Test
    void more_event_types_than_are_shown_are_in_the_list() {
        for (int i = 0; i < 11; i++) {
            KeptEventTypes.of(organization, organization.owner(), "Tour " + i, "tour", i);
        }
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("search?q=tour");
            assertThat(page.locator("#found-event-types li")).hasCount(10);
            page.getByText("All 11 event types in the list").click();
            page.waitForURL("**/event-types?q=tour");
            assertThat(page.locator(".event-type")).hasCount(11);
        }
    }

    @Test
    void a_member_finds_the_event_types_that_are_theirs_or_that_they_host() {
        KeptEventTypes.of(organization, organization.member(), "Tour of Priya", "own", 1);
        KeptEventTypes.of(organization, organization.admin(), "Tour of Jonas", "foreign", 1);
        KeptEventTypes.of(other, other.owner(), "Tour of others", "other", 1);
        UUID team = KeptEventTypes.of(organization, organization.owner(), "Tour of all", "team", 1);
        Db.execute("update event_type set assignment = 'COLLECTIVE' where id = ?", team);
        Db.execute(
                "insert into event_type_host (tenant_id, event_type_id, host_id, position) values (?, ?, ?, 1)",
                organization.id(),
                team,
                organization.member().id());
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("search?q=tour");
            assertThat(page.locator("#found-event-types strong"))
                    .hasText(new String[] {"Tour of all", "Tour of Priya"});
        }
    }

    @Test
    void nobody_finds_what_is_in_another_organization() {
        Offers.held(other, other.owner(), "Secret of the others", at(20));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("search?q=secret");
            nothing(page);
            console.go("search?q=" + other.slug());
            nothing(page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "' or 1=1 --",
                "%",
                "_",
                "\\",
                "{q}",
                "#{frame.slug}",
                "\u202Eabc",
                "&lt;b&gt;"
            })
    void hostile_text_is_text(String text) {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.JONAS))) {
            int status = new Console(visitor, organization.slug())
                    .go("search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
            assertThat(status).isEqualTo(200);
            nothing(visitor.page());
            assertThat(visitor.page().locator("h1")).hasText("Results for “\u2068" + text + "\u2069”");
        }
    }

    @Test
    void nothing_asked_and_nothing_found_are_said_and_fit() {
        try (Visitor visitor = Browser.open(Look.at(320).dark().as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("search");
            assertThat(page.locator("main")).containsText("Type a name");
            visitor.accessible();
            console.go("search?q=" + "W".repeat(120));
            nothing(page);
            visitor.accessible();
            console.go("search?lang=ar&q=x");
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            visitor.accessible();
        }
    }

    private static void search(Page page, int width, String text) {
        if (width == Look.PHONE) {
            page.locator("#search-page").click();
            page.locator("#q").fill(text);
            page.locator("#q").press("Enter");
        } else {
            page.keyboard().press("/");
            page.locator("#search").fill(text);
            page.locator("#search").press("Enter");
        }
        page.waitForURL("**/search?q=" + text);
    }

    private static void nothing(Page page) {
        assertThat(page.locator("main .empty")).containsText("Nobody and no meeting matches this.");
        assertThat(page.locator(".found")).hasCount(0);
    }

    private static java.time.Instant at(int days) {
        return Offers.at(days, "10:00", "Europe/Lisbon");
    }
}
