package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of one-offs: found, sorted, chosen, deleted, exported (SPEC 12, R2.1, R2.14, R8.6). */
class OneOffListIT {

    private static final String LISBON = "Europe/Lisbon";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("one-off-list");

    @Test
    void it_is_narrowed_and_sorted_and_the_address_says_how() {
        Offers.held(organization, organization.member(), "Zebra", at(20));
        RaceDatabase.OneOff apple = Offers.unheld(organization, organization.admin(), "apple", at(22));
        Offers.held(organization, organization.secondMember(), "Mango", at(21));
        Db.execute(
                "update one_off set invitee_name = 'Grace Hopper', created_by = ? where id = ?",
                organization.owner().id(),
                apple.id());
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs");
            titles(page, "Mango", "apple", "Zebra");
            assertThat(page.locator("th[aria-sort='descending']")).hasText("Created");
            console.link("Meeting").click();
            titles(page, "apple", "Mango", "Zebra");
            assertThat(page).hasURL(Pattern.compile("sort=title"));
            assertThat(page.locator("th[aria-sort='ascending']")).containsText("Meeting");
            visitor.accessible();
            console.link("Meeting").click();
            titles(page, "Zebra", "Mango", "apple");
            console.link("When").click();
            titles(page, "Zebra", "Mango", "apple");
            console.link("Organizer").click();
            titles(page, "apple", "Mango", "Zebra");

            console.go("one-offs?q=hopper");
            titles(page, "apple");
            console.go("one-offs?q=priya");
            titles(page, "Zebra");
            console.go("one-offs?creator=" + organization.owner().id());
            titles(page, "apple");
            console.go("one-offs?sort=title");
            page.getByLabel("Held time").selectOption("now");
            page.locator("#filter button").click();
            titles(page, "Mango", "Zebra");
            assertThat(page.getByLabel("Held time")).hasValue("now");
            assertThat(page).hasURL(Pattern.compile("holds=now&sort=title"));
            console.go("one-offs?sort=-nonsense&cursor=x&related=1");
            titles(page, "Mango", "apple", "Zebra");
        }
    }

    @Test
    void what_was_released_is_said() {
        RaceDatabase.OneOff released = Offers.held(organization, organization.member(), "Let go", at(20), at(21));
        Db.execute("update one_off set hold_until = now() - interval '1 hour' where id = ?", released.id());
        unhold(released);
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.PRIYA))) {
            new Console(visitor, organization.slug()).go("one-offs");
            assertThat(visitor.page().locator("tbody tr")).containsText("1 h released on");
            assertThat(visitor.page().locator("tbody tr")).not().containsText("held");
            visitor.accessible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void several_are_chosen_and_deleted_and_booked_ones_stay(int width) {
        Offers.held(organization, organization.member(), "Open one", at(20), at(21));
        Offers.held(organization, organization.member(), "Open two", at(22));
        book(Offers.held(organization, organization.member(), "Booked one", at(23)));
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            Locator bar = page.locator("#bulk");
            Locator dialog = page.locator("dialog[open]");
            console.go("one-offs");
            assertThat(bar).isHidden();
            page.getByLabel("Choose Booked one").check();
            assertThat(bar).containsText("1 chosen");
            assertThat(bar).containsText("Booked, so kept: 1");
            assertThat(page.locator("#bulk-delete")).isDisabled();
            page.getByLabel("Choose Open one").check();
            page.getByLabel("Choose Open two").check();
            assertThat(bar).containsText("3 chosen");
            assertThat(bar).containsText("Booked, so kept: 1");
            assertThat(page.locator("#bulk-delete")).hasText("Delete 2");
            visitor.accessible();
            page.locator("#bulk-delete").click();
            assertThat(dialog).containsText("Delete 2 of the 3 chosen?");
            assertThat(dialog).containsText("2 open links stop working");
            assertThat(dialog).containsText("1.5 held hours are free again");
            assertThat(dialog.locator(".stays")).hasText("Booked one");
            visitor.accessible();
            console.button("Delete 2 one-offs").click();
            assertThat(page.locator(".banner[role='status']"))
                    .hasText("2 one-offs were deleted. 1 is booked and stays.");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(bar).isHidden();
            visitor.accessible();
        }
        assertThat(Db.count("select count(*) from host_time where tenant_id = ? and kind = 'HOLD'", organization.id()))
                .isZero();
        assertThat(Mails.await(organization.member().email(), 3, Duration.ofSeconds(30)))
                .extracting(Mails.Received::subject)
                .contains("Jonas Lindgren deleted a one-off meeting: Open two");
    }

    @Test
    void all_of_a_page_are_chosen_at_once_and_none_by_who_only_reads() {
        for (int i = 0; i < 55; i++) {
            Offers.unheld(organization, organization.member(), "Number " + i, at(20 + i));
        }
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs?sort=closes");
            titleAt(page, 0, "Number 0");
            page.getByLabel("Choose all on this page").check();
            assertThat(page.locator("#bulk")).containsText("50 chosen");
            page.locator("#bulk-none").click();
            assertThat(page.locator("#bulk")).isHidden();
            assertThat(page.getByLabel("Choose all on this page")).not().isChecked();
            page.locator("a[rel=next]").click();
            assertThat(page.locator("tbody tr")).hasCount(5);
            titleAt(page, 4, "Number 54");
        }
        Db.execute("update organization set suspended_at = now() where tenant_id = ?", organization.id());
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            new Console(visitor, organization.slug()).go("one-offs");
            assertThat(visitor.page().locator("tbody tr")).hasCount(50);
            assertThat(visitor.page().locator(".pick")).hasCount(0);
            assertThat(visitor.page().locator("tbody .menu")).hasCount(0);
        }
    }

    @Test
    void the_file_has_what_the_list_shows_and_no_formula() {
        Offers.held(organization, organization.member(), "=HYPERLINK(\"x\")", at(20));
        Offers.held(organization, organization.member(), "Left out", at(21));
        Offers.held(organization, organization.admin(), "Not theirs =", at(21));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            new Console(visitor, organization.slug()).go("one-offs?q=hyper&sort=-title");
            String csv = read(
                    page.waitForDownload(() -> page.locator("#export").click()).path());
            assertThat(csv.lines()).hasSize(2);
            assertThat(csv)
                    .contains("id,title,organizer,created_by,status")
                    .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                    .contains("/one-off/")
                    .doesNotContain("Left out")
                    .doesNotContain("Not theirs");
        }
        assertThat(Db.column(
                        "select actor_name from audit_entry where tenant_id = ? and action = 'oneoff.export'",
                        organization.id()))
                .containsExactly("Priya Raman");
    }

    @Test
    void a_file_is_noted_once_wherever_its_address_begins() {
        Offers.held(organization, organization.member(), "Noted", at(20));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            new Console(visitor, organization.slug()).go("one-offs");
            var file = visitor.context()
                    .request()
                    .get(SharedStack.get().payara().consoleUrl() + "/" + organization.slug()
                            + "/one-offs.csv?cursor=x");
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.text()).contains("Noted");
        }
        assertThat(Db.count(
                        "select count(*) from audit_entry where tenant_id = ? and action = 'oneoff.export'",
                        organization.id()))
                .isOne();
    }

    @Test
    void who_deletes_what_a_teammate_made_for_them_lets_the_teammate_know() {
        RaceDatabase.OneOff made = Offers.held(organization, organization.member(), "Vetoed", at(20));
        Db.execute(
                "update one_off set created_by = ? where id = ?",
                organization.admin().id(),
                made.id());
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs");
            assertThat(page.locator("tbody tr")).containsText("Created by Jonas Lindgren");
            page.locator("summary[aria-label='More for Vetoed']").click();
            console.button("Delete").click();
            console.button("Delete one-off").click();
            assertThat(page.locator("tbody tr")).hasCount(0);
        }
        Mails.Received mail = Mails.await(organization.admin().email(), 1, Duration.ofSeconds(30))
                .get(0);
        assertThat(mail.subject()).isEqualTo("Priya Raman deleted a one-off meeting: Vetoed");
    }

    @Test
    void in_arabic_it_reads_from_the_right() {
        Offers.held(organization, organization.member(), "Planning", at(20), at(21));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).speaking("ar").as(DemoPeople.JONAS))) {
            Console console = new Console(visitor, organization.slug());
            console.go("one-offs?lang=ar");
            visitor.page().locator("tbody .pick").check();
            assertThat(visitor.page().locator("#bulk")).containsText("المختار: 1");
            visitor.accessible();
            visitor.page().locator("#bulk-delete").click();
            assertThat(visitor.page().locator("dialog[open]")).containsText("يتوقف رابط مفتوح واحد عن العمل");
            visitor.accessible();
        }
    }

    private static void titles(Page page, String... titles) {
        assertThat(page.locator("tbody .list-main strong")).hasText(titles);
    }

    private static void titleAt(Page page, int row, String title) {
        assertThat(page.locator("tbody .list-main strong").nth(row)).hasText(title);
    }

    private static void book(RaceDatabase.OneOff oneOff) {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE))) {
            new Invitee(visitor).books(oneOff, "Ada", "ada@one-off-list.example");
        }
    }

    /** Takes its holds away, as the next writer would. */
    private static void unhold(RaceDatabase.OneOff oneOff) {
        try (Connection connection = Db.superuser();
                PreparedStatement lock =
                        connection.prepareStatement("select set_config('app.locked_hosts', ?, false)");
                PreparedStatement free = connection.prepareStatement("delete from host_time where one_off_id = ?")) {
            lock.setString(1, oneOff.host().id().toString());
            lock.execute();
            free.setObject(1, oneOff.id());
            free.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant at(int days) {
        return Offers.at(days, "10:00", LISBON);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
