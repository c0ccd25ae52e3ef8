package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Event types in the console, from nothing to a copied link and after it: R1.6, R3.1–3.3. */
class EventTypesWayIT {

    private static final int[] WIDTHS = {320, 768, 1024, 1280};

    private final TestOrganization organization = TestOrganization.ofDemoPeople("types");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void from_nothing_to_a_copied_link_with_one_field_on_two_screens(int width) {
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("event-types");
            assertThat(page.getByText("Say once how long, when and where")).isVisible();
            visitor.accessible();
            console.link("Create event type").click();
            page.waitForURL("**/event-types/new");
            page.getByLabel("Title").fill("Überblick");
            page.getByLabel("Title").blur();
            assertThat(page.getByLabel("Address")).hasValue("uberblick");
            visitor.accessible();
            console.button("Create event type").click();
            Locator address = page.locator("#created-url");
            assertThat(address).isVisible();
            String url = address.inputValue();
            assertThat(url).endsWith("/" + organization.slug() + "/book/uberblick");
            visitor.accessible();
            console.button("Copy & close").click();
            page.waitForURL("**/event-types");
            assertThat((String) page.evaluate("navigator.clipboard.readText()")).isEqualTo(url);
            assertThat(page.locator(".event-type")).hasCount(1);
            assertThat(page.locator("#usage")).containsText("You use 1 of");
            visitor.accessible();
            assertThat(Db.column(
                            """
                            select p.slug from host_page p where p.tenant_id = ? and p.host_id = ?
                            """,
                            organization.id(),
                            organization.member().id()))
                    .containsExactly("priya-raman");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_address_that_is_typed_while_the_title_is_looked_at_stays(boolean fresh) {
        String which =
                fresh ? "new" : kept(organization.member(), "Slow line", 1).toString();
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("event-types/" + which);
            List<Route> underWay = new ArrayList<>();
            page.route("**/event-types/**", request -> {
                boolean first = underWay.isEmpty() && request.request().method().equals("POST");
                if (first) {
                    underWay.add(request);
                } else {
                    request.resume();
                }
            });
            page.getByLabel("Title").fill("Another title");
            page.getByLabel("Title").blur();
            page.waitForCondition(() -> !underWay.isEmpty());
            page.getByLabel("Address").fill("typed-meanwhile");
            underWay.get(0).resume();
            page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("PrimeFaces.ajax.Queue.isEmpty()")));
            assertThat(page.getByLabel("Address")).hasValue("typed-meanwhile");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_edit_adds_places_and_questions_which_the_preview_shows(int width) {
        UUID id = kept(organization.member(), "Consultation", 1);
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("event-types/" + id);
            console.button("Add place").click();
            page.getByPlaceholder("Address of the place").fill("1 Main Street");
            console.button("Add question").click();
            page.getByPlaceholder("Question").fill("Which topic?");
            page.getByPlaceholder("Question").blur();
            Locator preview = page.locator(".form-preview");
            assertThat(preview).containsText("Which topic?");
            page.getByLabel("How it is answered").selectOption("CHOICE");
            page.getByPlaceholder("Choices, one per line").fill("");
            console.button("Save").click();
            assertThat(page.getByText("Name at least one choice, a line each.")).isVisible();
            visitor.accessible();
            page.getByPlaceholder("Choices, one per line").fill("Prices\nWhat’s new");
            page.getByPlaceholder("Choices, one per line").blur();
            assertThat(preview.locator("select").last()).containsText("What’s new");
            page.getByLabel("Durations in minutes").fill("45, 4");
            console.button("Save").click();
            assertThat(page.locator("#durations-note")).containsText("Between 5 and 720");
            page.getByLabel("Durations in minutes").fill("45, 90");
            console.button("Save").click();
            assertThat(page.getByText("Saved. New bookings follow it from now on."))
                    .isVisible();
            visitor.accessible();
        }
        assertThat(Db.column("select durations::text from event_type where id = ?", id))
                .containsExactly("{45,90}");
        assertThat(Db.column("select text from event_type_location where event_type_id = ? order by position", id))
                .containsExactly("", "1 Main Street");
        assertThat(Db.column(
                        "select label || ': ' || array_to_string(options, '|') from event_type_question where"
                                + " event_type_id = ?",
                        id))
                .containsExactly("Which topic?: Prices|What’s new");
    }

    @Test
    void a_list_is_put_in_order_by_keyboard_switched_shared_duplicated_and_deleted() {
        UUID first = kept(organization.secondMember(), "First", 1);
        UUID second = kept(organization.secondMember(), "Second", 2);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.MATEO))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("event-types");
            Locator titles = page.locator(".event-type-title");
            assertThat(titles).hasText(new String[] {"First", "Second"});
            page.locator("#handle-" + second).focus();
            page.keyboard().press("ArrowUp");
            assertThat(titles).hasText(new String[] {"Second", "First"});
            assertThat(page.locator("#handle-" + second)).isFocused();
            page.locator("#handle-" + second).dragTo(page.locator("#handle-" + first));
            assertThat(titles).hasText(new String[] {"First", "Second"});

            page.locator("#switch-" + first).click();
            assertThat(page.locator("#switch-" + first)).hasAttribute("aria-checked", "false");
            assertThat(page.locator("[data-row='" + first + "']")).containsText("Off");

            more(page, second, "Share");
            Locator dialog = page.locator("#share-dialog");
            assertThat(dialog.locator("#share-url")).hasValue(Pattern.compile(".*/book/second-.*"));
            assertThat(dialog.locator(".qr")).isVisible();
            visitor.accessible();
            console.button("Copy code").click();
            String snippet = (String) page.evaluate("navigator.clipboard.readText()");
            assertThat(snippet)
                    .startsWith("<iframe src=\"")
                    .contains("?embed\" data-bookonce title=\"Second\"")
                    .contains("/assets/embed.js\" async");
            console.button("Close").click();
            assertThat(dialog).hasCount(0);

            more(page, second, "Duplicate");
            assertThat(titles).hasText(new String[] {"First", "Second", "Second (copy)"});

            more(page, second, "Delete");
            Locator deletion = page.locator("#delete-dialog");
            assertThat(deletion).containsText("Its link stops working.");
            visitor.accessible();
            console.button("Delete event type").click();
            assertThat(titles).hasText(new String[] {"First", "Second (copy)"});
        }
        assertThat(Db.count("select count(*) from event_type where id = ? and deleted_at is not null", second))
                .isEqualTo(1);
    }

    @Test
    void at_the_limit_the_page_says_so_and_who_can_change_it() {
        kept(organization.admin(), "Only one", 1);
        Db.execute(
                "insert into allowance (tenant_id, member_id, kind, value) values (?, ?, 'EVENT_TYPES', 1)",
                organization.id(),
                organization.admin().id());
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("event-types");
            assertThat(page.locator("#usage")).containsText("You use 1 of 1.");
            visitor.accessible();
            console.go("event-types/new");
            page.getByLabel("Title").fill("One too many");
            console.button("Create event type").click();
            assertThat(page.getByText("There is room for 1 event type per member."))
                    .isVisible();
            assertThat(page.locator("#created-url")).hasCount(0);
            assertThat(page.getByLabel("Title")).hasValue("One too many");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void an_admin_makes_one_for_a_team_in_every_window_and_direction(String language) {
        kept(organization.owner(), "W".repeat(120), 1);
        try (Visitor visitor =
                Browser.open(Look.at(Look.DESKTOP).speaking(language).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("event-types/new?lang=" + language);
            page.locator("[id='form:title']").fill("Team " + language);
            page.locator("[id='form:assignment']").selectOption("ROUND_ROBIN");
            assertThat(page.locator(".host-row")).hasCount(4);
            page.locator(".host-row input[type=checkbox]").first().check();
            page.locator(".host-row input[type=checkbox]").last().check();
            fits(visitor);
            page.locator("[id='form:save']").click();
            assertThat(page.locator("#created-url")).isVisible();
            console.go("event-types");
            assertThat(page.locator(".event-type").first()).isVisible();
            fits(visitor);
            console.go("event-types/page");
            fits(visitor);
        }
        assertThat(Db.count(
                        """
                        select count(*) from event_type_host h join event_type e on e.id = h.event_type_id
                        where e.tenant_id = ? and e.title = ?
                        """,
                        organization.id(),
                        "Team " + language))
                .isEqualTo(2);
    }

    @Test
    void a_member_gives_their_page_its_address_and_welcome() {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.MATEO))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("event-types/page");
            page.getByLabel("Address").fill("book");
            console.button("Save").click();
            assertThat(page.locator("#slug-note")).hasClass("error");
            visitor.accessible();
            page.getByLabel("Address").fill("mateo-" + organization.slug());
            page.getByLabel("Welcome").fill("Pick a time");
            console.button("Save").click();
            assertThat(page.getByText("Saved.")).isVisible();
        }
        assertThat(Db.column(
                        "select slug || ': ' || welcome from host_page where tenant_id = ? and host_id = ?",
                        organization.id(),
                        organization.secondMember().id()))
                .isEqualTo(List.of("mateo-" + organization.slug() + ": Pick a time"));
    }

    private static void fits(Visitor visitor) {
        for (int width : WIDTHS) {
            visitor.page().setViewportSize(width, 800);
            visitor.fits();
        }
        visitor.accessible();
    }

    private static void more(Page page, UUID id, String item) {
        page.locator("#more-" + id).click();
        page.locator("[data-row='" + id + "'] .menu-items")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    private UUID kept(TestOrganization.Member owner, String title, int position) {
        String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return KeptEventTypes.of(organization, owner, title, slug.substring(0, Math.min(slug.length(), 20)), position);
    }
}
