package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What closes proposals names them first, and whoever made one reads what became of it (R2.5, R2.6, R2.12, SPEC 12). */
class ProposalEndIT {

    private static final String KOLKATA = "Asia/Kolkata";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("proposal-end");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void deleting_several_names_who_waits_and_their_pages_say_why_it_is_over(int width) {
        RaceDatabase.OneOff first = wanted("First", 31);
        RaceDatabase.OneOff second = wanted("Second", 32);
        String ada = proposed(first, "Ada Lovelace", 40);
        proposed(first, "Grace Hopper", 41);
        proposed(second, "Linus Pauling", 42);
        proposed(second, "Mary Shelley", 43);
        try (Visitor host = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = host.page();
            Console console = new Console(host, organization.slug());
            Locator dialog = page.locator("dialog[open]");
            console.go("one-offs");
            page.locator("[data-pick='" + first.id() + "']").check();
            page.locator("[data-pick='" + second.id() + "']").check();
            console.button("Delete 2").click();
            assertThat(dialog).containsText("4 waiting proposals are closed, and whoever sent them is told");
            for (String name : new String[] {"Linus Pauling", "Mary Shelley", "Ada Lovelace"}) {
                assertThat(dialog.locator(".closes")).containsText(name);
            }
            assertThat(dialog.locator(".closes")).containsText("and 1 other.");
            assertThat(dialog.locator(".closes")).not().containsText("Grace");
            host.accessible();
            console.button("Delete 2 one-offs").click();
            assertThat(page.locator("[data-pick]")).hasCount(0);
        }
        try (Visitor visitor = Browser.open(Look.at(width))) {
            visitor.go(ada);
            assertThat(visitor.page().locator("h1")).hasText("These times can no longer be booked");
            assertThat(visitor.page().locator("#next-step")).hasText("This link is no longer valid.");
            assertThat(visitor.page().locator("#ask")).containsText("for a new link");
            assertThat(visitor.page().locator("#back")).hasCount(0);
            visitor.accessible();
        }
    }

    @Test
    void replacing_names_who_waits_at_the_old_one() {
        RaceDatabase.OneOff old = wanted("Replaced", 33);
        proposed(old, "Ada Lovelace", 44);
        try (Visitor host = Browser.open(Look.at(Look.PHONE).as(DemoPeople.PRIYA))) {
            Page page = host.page();
            new Console(host, organization.slug()).go("one-offs/new?from=" + old.id());
            assertThat(page.locator("#closes")).hasCount(0);
            page.getByLabel("What becomes of it").selectOption("true");
            assertThat(page.locator("#closes")).containsText("1 waiting proposal is closed");
            assertThat(page.locator("#closes")).containsText("Ada Lovelace");
            host.accessible();
            page.getByLabel("What becomes of it").selectOption("false");
            assertThat(page.locator("#closes")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void the_hosts_page_has_one_primary_button_at_most(int width) {
        RaceDatabase.OneOff oneOff = wanted("Several", 34);
        proposed(oneOff, "Ada Lovelace", 45);
        try (Visitor host = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = host.page();
            Console console = new Console(host, organization.slug());
            console.go("one-offs/" + oneOff.id() + "/proposals");
            assertThat(page.locator("main .button-primary")).hasText("Accept");
            proposed(oneOff, "Grace Hopper", 46);
            console.go("one-offs/" + oneOff.id() + "/proposals");
            assertThat(page.locator("[data-command=acceptProposed]")).hasCount(2);
            assertThat(page.locator("main .button-primary")).hasCount(0);
            host.accessible();
        }
    }

    private RaceDatabase.OneOff wanted(String title, int days) {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), title, Offers.at(days, "10:00", KOLKATA));
        assertThat(Db.execute("update one_off set proposals = true where id = ?", oneOff.id()))
                .isOne();
        return oneOff;
    }

    /** Proposes a time; where its proposer sees what becomes of it. */
    private static String proposed(RaceDatabase.OneOff oneOff, String name, int days) {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).in(KOLKATA))) {
            Page page = visitor.page();
            visitor.go(oneOff.path() + "/proposal");
            page.locator("#day1")
                    .fill(LocalDate.now(ZoneId.of(KOLKATA)).plusDays(days).toString());
            page.locator("#time1").fill("12:30");
            page.locator("#name").fill(name);
            page.locator("#email").fill(name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@invitee.example");
            page.locator("#send").click();
            assertThat(page.locator("#proposed")).isVisible();
            return page.url();
        }
    }
}
