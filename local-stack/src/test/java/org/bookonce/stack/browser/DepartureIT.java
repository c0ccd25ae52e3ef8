package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody goes, and what that does to their links, time and bookings: R1.5. */
class DepartureIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KOLKATA = "Asia/Kolkata";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("departure");
    private final String invitee = "grace-" + UUID.randomUUID() + "@invitee.example";

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_deactivated_member_is_out_at_once_their_links_are_gone_and_their_bookings_stay(int width) {
        RaceDatabase.OneOff open = offer("Open", 31, 32);
        RaceDatabase.OneOff another = offer("Another", 33);
        RaceDatabase.OneOff forTeammate =
                Offers.held(organization, organization.owner(), "Theirs", Offers.at(34, "10:00", "Europe/Lisbon"));
        Db.execute(
                "update one_off set created_by = ? where id = ?",
                organization.member().id(),
                forTeammate.id());
        String manage = book(offer("Booked", 35));
        try (Visitor priya = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA));
                Visitor jonas = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            Console theirs = new Console(priya, organization.slug());
            assertThat(theirs.go("one-offs")).isEqualTo(200);
            deactivate(jonas, new Console(jonas, organization.slug()));

            outAtOnce(priya);
            for (RaceDatabase.OneOff gone : List.of(open, another)) {
                assertThat(jonas.go(gone.path())).isEqualTo(410);
                assertThat(jonas.page().locator("#message")).hasText("This link is no longer valid.");
            }
            assertThat(jonas.go(forTeammate.path())).isEqualTo(200);
            theBookingStaysAndCanBeCancelled(jonas, manage);
        }
        assertThat(Db.count(
                        "select count(*) from host_time where tenant_id = ? and host_id = ?",
                        organization.id(),
                        organization.member().id()))
                .isZero();
        assertThat(Db.column(
                        "select action from audit_entry where tenant_id = ? and actor_id = ? order by action",
                        organization.id(),
                        organization.admin().id()))
                .containsExactly("oneoff.delete", "oneoff.delete", "people.deactivate");
        assertThat(Mails.await(organization.member().email(), 3, PATIENCE))
                .extracting(Mails.Received::subject)
                .contains("You no longer have access to Test " + organization.slug());
    }

    private void deactivate(Visitor visitor, Console console) {
        Page page = visitor.page();
        console.go("people");
        page.locator("summary[aria-label='More for Priya Raman']").click();
        console.button("Deactivate").click();
        Locator dialog = page.locator("dialog[open]");
        assertThat(dialog).containsText("Deactivate Priya Raman?");
        assertThat(dialog.locator(".breaks li")).hasText(new String[] {
            "2 open one-off links stop working", "1.5 held hours are released", "1 upcoming booking stays and needs you"
        });
        visitor.accessible();
        dialog.locator(".button-danger").dblclick();
        assertThat(page.getByText("Deactivated. Their open links stopped working"))
                .isVisible();
        assertThat(page.locator("tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("Priya Raman"))
                        .locator(".status"))
                .hasText("Deactivated");
        visitor.accessible();
    }

    /** The next request is answered as if the organization did not exist. */
    private void outAtOnce(Visitor priya) {
        String number = "Number of this request: \\S+";
        assertThat(priya.go("/console/" + organization.slug() + "/one-offs")).isEqualTo(404);
        String mine = priya.page().locator("body").innerText().replaceAll(number, "");
        assertThat(priya.go("/console/no-such-organization/one-offs")).isEqualTo(404);
        assertThat(mine).isEqualTo(priya.page().locator("body").innerText().replaceAll(number, ""));
    }

    private void theBookingStaysAndCanBeCancelled(Visitor visitor, String manage) {
        Page page = visitor.page();
        Console console = new Console(visitor, organization.slug());
        console.go("bookings");
        assertThat(page.locator("tbody tr")).containsText("Priya Raman");
        console.go("people/" + organization.member().id());
        assertThat(page.locator(".banner-waiting")).containsText("Deactivated on");
        assertThat(page.locator(".things li")).hasCount(1);
        assertThat(page.getByLabel("Role")).hasCount(0);
        visitor.accessible();
        try (Visitor guest = Browser.open(Look.at(Look.PHONE))) {
            assertThat(guest.go(manage)).isEqualTo(200);
            new Invitee(guest).cancel("Found somebody else");
            assertThat(guest.page().locator("#cancelled")).containsText("You cancelled this meeting on");
        }
    }

    @Test
    void who_is_reactivated_gets_in_again_and_nothing_else_comes_back() {
        RaceDatabase.OneOff open = offer("Open", 31);
        try (Visitor owner = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA));
                Visitor priya = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Page page = owner.page();
            Console console = new Console(owner, organization.slug());
            console.go("people/" + organization.member().id());
            console.button("Deactivate").click();
            assertThat(page.locator("dialog[open] .breaks li")).hasCount(2);
            owner.accessible();
            page.locator("dialog[open] .button-danger").click();
            assertThat(page.getByText("Deactivated. Their open links stopped working"))
                    .isVisible();
            owner.accessible();

            console.button("Reactivate").click();
            assertThat(page.locator("dialog[open]")).containsText("Deleted links and released times do not come back.");
            owner.accessible();
            page.locator("dialog[open] .button-danger").click();
            assertThat(page.getByText("Reactivated. An e-mail tells them")).isVisible();

            assertThat(new Console(priya, organization.slug()).go("one-offs")).isEqualTo(200);
            assertThat(owner.go(open.path())).isEqualTo(410);
        }
        assertThat(Mails.await(organization.member().email(), 2, PATIENCE))
                .extracting(Mails.Received::subject)
                .contains("You have access to Test " + organization.slug() + " again");
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_member_leaves_and_owner_and_admin_are_told(int width) {
        RaceDatabase.OneOff open = offer("Open", 31);
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("leave");
            assertThat(page.locator(".leave-card")).containsText("1 open one-off link stops working");
            visitor.accessible();
            console.button("Leave organization").click();
            assertThat(page.locator("dialog[open] .breaks li")).hasCount(2);
            visitor.accessible();
            console.button("Stay").click();
            assertThat(page.locator("dialog[open]")).hasCount(0);
            console.button("Leave organization").click();
            page.locator("dialog[open] .button-danger").dblclick();
            page.waitForURL(url -> !url.contains("/" + organization.slug() + "/"));
            assertThat(console.go("one-offs")).isEqualTo(404);
            assertThat(visitor.go(open.path())).isEqualTo(410);
        }
        for (TestOrganization.Member told : List.of(organization.owner(), organization.admin())) {
            List<Mails.Received> mails = Mails.await(told.email(), 1, PATIENCE);
            assertThat(mails)
                    .extracting(Mails.Received::subject)
                    .containsExactly("Priya Raman left Test " + organization.slug());
            assertThat(mails.get(0).part("text/plain").orElseThrow())
                    .contains("/console/" + organization.slug() + "/people/"
                            + organization.member().id());
        }
        assertThat(Mails.to(organization.secondMember().email())).isEmpty();
    }

    @Test
    void the_last_owner_is_told_what_to_do_first() {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.AMARA))) {
            Console console = new Console(visitor, organization.slug());
            console.go("leave");
            assertThat(visitor.page().locator("#last-owner"))
                    .hasText("You are the only owner. Make somebody else an owner first, or delete the organization.");
            assertThat(console.button("Leave organization")).hasCount(0);
            visitor.accessible();
            console.go("people/" + organization.owner().id());
            assertThat(visitor.page().getByLabel("Role")).hasCount(0);
            assertThat(visitor.page().getByText("The only owner: make somebody else an owner"))
                    .isVisible();
            visitor.accessible();
        }
    }

    private RaceDatabase.OneOff offer(String title, int... days) {
        return Offers.held(
                organization,
                organization.member(),
                title,
                java.util.Arrays.stream(days)
                        .mapToObj(day -> Offers.at(day, "10:00", KOLKATA))
                        .toArray(java.time.Instant[]::new));
    }

    private String book(RaceDatabase.OneOff oneOff) {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            return new Invitee(visitor).books(oneOff, "Grace Hopper", invitee);
        }
    }
}
