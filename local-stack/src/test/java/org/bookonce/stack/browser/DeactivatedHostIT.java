package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of event types when one of their hosts is deactivated (R1.5, R3.2). */
class DeactivatedHostIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("gone-hosts");
    private final BookingLinks links = new BookingLinks(organization);
    private final LocalDate day = LocalDate.now(ZoneId.of("Europe/Lisbon")).plusDays(10);

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void who_deactivates_somebody_is_told_what_ends_and_mends_it(int width) {
        BookingLinks.Link together = team("COLLECTIVE", "Board meeting", "board");
        BookingLinks.Link inTurn = team("ROUND_ROBIN", "Help desk", "help");
        UUID own = KeptEventTypes.of(organization, organization.member(), "Own call", "own", 1);
        try (Visitor admin = Browser.open(Look.at(width).as(DemoPeople.JONAS));
                Visitor guest = Browser.open(Look.at(width).in("Europe/Lisbon"))) {
            Page page = admin.page();
            Console console = new Console(admin, organization.slug());
            assertThat(guest.go(together.on(day))).isEqualTo(200);
            assertThat(guest.page().locator("button.slot").first()).isVisible();

            console.go("people");
            page.locator("summary[aria-label='More for Priya Raman']").click();
            console.button("Deactivate").click();
            Locator dialog = page.locator("dialog[open]");
            assertThat(dialog.locator(".breaks")).containsText("2 event types can no longer be booked:");
            assertThat(dialog.locator(".breaks-names li")).hasText(new String[] {"Board meeting", "Own call"});
            admin.accessible();
            dialog.locator(".button-danger").click();
            assertThat(page.getByText("Deactivated. Their open links stopped working"))
                    .isVisible();

            nothingCanBeBooked(guest, together);
            assertThat(guest.go(inTurn.on(day))).isEqualTo(200);
            assertThat(guest.page().locator("button.slot").first()).isVisible();
            guest.go("/" + organization.slug());
            assertThat(guest.page().locator("#links")).containsText("Help desk");
            assertThat(guest.page().locator("main")).not().containsText("Board meeting");

            console.go("home");
            assertThat(page.locator("#needs"))
                    .containsText(
                            "Nobody can book “\u2068Board meeting\u2069”: \u2068Priya Raman\u2069 is deactivated.");
            admin.accessible();
            page.getByText("Choose other hosts").click();
            mends(admin, console);
            assertThat(guest.go(together.on(day))).isEqualTo(200);
            assertThat(guest.page().locator("button.slot").first()).isVisible();

            console.go("event-types/" + own);
            assertThat(page.locator("[id='form:host']"))
                    .hasValue(organization.member().id().toString());
            admin.accessible();
            page.getByLabel("Title").fill("Own call, renamed");
            console.button("Save").click();
            assertThat(page.getByText("Saved. New bookings follow it from now on."))
                    .isVisible();
        }
        assertThat(Db.column("select owner_id from event_type where id = ? and title = 'Own call, renamed'", own))
                .as("it goes to nobody else unasked")
                .containsExactly(organization.member().id());
        assertThat(Db.column("select host_id from event_type_host where event_type_id = ?", own))
                .containsExactly(organization.member().id());
    }

    private void nothingCanBeBooked(Visitor guest, BookingLinks.Link link) {
        guest.go(link.path());
        assertThat(guest.page().locator("#none")).hasText("Nothing can be booked here at the moment.");
        assertThat(guest.page().locator("#next-step")).containsText("Ask ");
        assertThat(guest.page().locator("button.slot")).hasCount(0);
        guest.accessible();
    }

    private void mends(Visitor admin, Console console) {
        Page page = admin.page();
        assertThat(page.locator("#unstaffed")).containsText("a host is deactivated");
        assertThat(page.getByLabel("Priya Raman (deactivated)")).isChecked();
        admin.accessible();
        page.getByLabel("Priya Raman (deactivated)").uncheck();
        console.button("Save").click();
        assertThat(page.getByText("Saved. New bookings follow it from now on.")).isVisible();
    }

    @Test
    void the_list_says_so_and_one_of_somebody_who_is_gone_is_duplicated_to_oneself() {
        UUID own = KeptEventTypes.of(organization, organization.member(), "Own call", "own", 1);
        gone(organization.member());
        try (Visitor admin = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = admin.page();
            Console console = new Console(admin, organization.slug());
            console.go("event-types");
            assertThat(page.locator("[data-row='" + own + "']")).containsText("Host deactivated");
            admin.accessible();
            page.locator("#more-" + own).click();
            page.locator("[data-row='" + own + "']").getByText("Duplicate").click();
            assertThat(page.locator(".event-type-title")).hasCount(2);
            assertThat(page.locator(
                            ".event-types[data-owner='" + organization.admin().id() + "']"))
                    .containsText("Own call (copy)");
        }
    }

    @Test
    void co_hosts_count_among_those_who_are_left_behind() {
        UUID booking = Booked.at(
                organization, organization.owner(), "Board meeting", "Ada", Offers.at(5, "10:00", "Europe/Lisbon"));
        for (TestOrganization.Member host :
                new TestOrganization.Member[] {organization.owner(), organization.member()}) {
            Db.execute(
                    "insert into booking_host (tenant_id, booking_id, host_id) values (?, ?, ?)",
                    organization.id(),
                    booking,
                    host.id());
        }
        gone(organization.member());
        try (Visitor admin = Browser.open(Look.at(Look.PHONE).as(DemoPeople.JONAS))) {
            Page page = admin.page();
            new Console(admin, organization.slug()).go("home");
            Locator need = page.locator("#needs li");
            assertThat(need).containsText("\u2068Priya Raman\u2069 is deactivated and has 1 upcoming booking");
            need.locator("a").click();
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("Board meeting");
        }
    }

    private BookingLinks.Link team(String assignment, String title, String slug) {
        BookingLinks.Link link =
                links.of(organization.owner(), slug).with("assignment = ?, title = ?", assignment, title);
        links.of(organization.member(), slug + "-of-priya").with("deleted_at = now(), active = false");
        Db.execute(
                "insert into event_type_host (tenant_id, event_type_id, host_id, position) values (?, ?, ?, 1)",
                organization.id(),
                link.id(),
                organization.member().id());
        return link;
    }

    private void gone(TestOrganization.Member member) {
        Db.execute(
                "update membership set active = false, deactivated_at = now() where tenant_id = ? and id = ?",
                organization.id(),
                member.id());
    }
}
