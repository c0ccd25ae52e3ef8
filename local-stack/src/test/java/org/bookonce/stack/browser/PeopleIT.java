package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
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

/** The list of people, roles and the handing over of an organization: R1.4, R1.5, R1.11, R14.2. */
class PeopleIT {

    private static final String NUMBER = "Number of this request: \\S+";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestOrganization organization = TestOrganization.ofDemoPeople("people");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_admin_finds_a_member_and_makes_them_an_admin(int width) {
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("people");
            assertThat(rows(page)).hasCount(4);
            assertThat(rows(page).first()).containsText("Amara Osei");
            visitor.accessible();
            console.go("people?status=deactivated");
            assertThat(page.getByText("Nobody matches this search.")).isVisible();
            visitor.accessible();
            console.go("people?role=member&q=SILVA");
            assertThat(rows(page)).hasCount(1);

            console.link("Mateo Silva").click();
            assertThat(role(page)).hasValue("MEMBER");
            assertThat(role(page).locator("option")).hasText(new String[] {"Admin", "Member"});
            assertThat(console.button("Transfer ownership")).hasCount(0);
            visitor.accessible();
            role(page).selectOption("ADMIN");
            console.button("Change role").click();
            assertThat(page.getByText("The role is changed.")).isVisible();
            assertThat(page.locator(".pills .status").first()).hasText("Admin");
            visitor.accessible();
        }
        assertThat(audited("people.role")).containsExactly("MEMBER → ADMIN");
        assertThat(Mails.await(organization.secondMember().email(), 1, PATIENCE))
                .extracting(Mails.Received::subject)
                .containsExactly("Your role in Test " + organization.slug() + " changed");
    }

    @Test
    void an_admin_is_offered_nothing_to_do_to_an_owner() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Console console = new Console(visitor, organization.slug());
            console.go("people/" + organization.owner().id());
            assertThat(visitor.page().locator("h1")).hasText("Amara Osei");
            assertThat(role(visitor.page())).hasCount(0);
            assertThat(visitor.page().locator(".danger-card")).hasCount(0);
            visitor.accessible();
        }
    }

    @Test
    void who_changes_what_somebody_else_changed_meanwhile_is_told() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("people/" + organization.member().id());
            role(page).selectOption("OWNER");
            Db.execute(
                    "update membership set role = 'ADMIN', version = version + 1 where id = ?",
                    organization.member().id());
            console.button("Change role").click();
            assertThat(page.locator("[role=alert]"))
                    .hasText("Somebody else changed this person meanwhile. This is how things stand now.");
            assertThat(role(page)).hasValue("ADMIN");
            visitor.accessible();

            role(page).selectOption("OWNER");
            console.button("Change role").click();
            assertThat(page.locator(".pills .status").first()).hasText("Owner");
        }
        assertThat(audited("people.role")).containsExactly("ADMIN → OWNER");
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_owner_hands_the_organization_over_and_is_an_admin_then(int width) {
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("people/" + organization.admin().id());
            console.button("Transfer ownership").click();
            Locator dialog = page.locator("dialog[open]");
            assertThat(dialog)
                    .containsText("Jonas Lindgren becomes owner of Test " + organization.slug()
                            + ". You become admin: you can no longer change the plan, name owners or delete the"
                            + " organization.");
            visitor.accessible();
            dialog.locator(".button-danger").dblclick();
            assertThat(page.locator(".pills .status").first()).hasText("Owner");
            assertThat(role(page)).hasCount(0);
            assertThat(page.getByText("Only an owner can do this.")).isVisible();
            visitor.accessible();
        }
        assertThat(audited("people.transfer")).containsExactly("ADMIN → OWNER");
        assertThat(audited("people.role")).containsExactly("OWNER → ADMIN");
        assertThat(Mails.await(organization.admin().email(), 1, PATIENCE)).hasSize(1);
        assertThat(Mails.await(organization.owner().email(), 1, PATIENCE)).hasSize(1);
    }

    @Test
    void a_member_sees_no_pages_about_people() {
        String people = "/console/" + organization.slug() + "/people";
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            String list = answer(visitor, people, 403);
            visitor.accessible();
            for (UUID id :
                    List.of(organization.owner().id(), organization.member().id(), UUID.randomUUID())) {
                assertThat(answer(visitor, people + "/" + id, 403)).isEqualTo(list);
            }
        }
    }

    @Test
    void another_organizations_person_answers_as_nobody() {
        TestOrganization other = TestOrganization.create("elsewhere");
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            String people = "/console/" + organization.slug() + "/people/";
            assertThat(answer(visitor, people + other.member().id(), 404))
                    .isEqualTo(answer(visitor, people + UUID.randomUUID(), 404));
        }
    }

    @Test
    void everything_ahead_of_somebody_is_cancelled_with_one_confirmation() {
        String ada = book("Handover", 23);
        String bob = book("Review", 24);
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("people/" + organization.member().id());
            assertThat(page.locator(".things li")).hasCount(2);
            visitor.accessible();
            console.button("Cancel all").click();
            Locator dialog = page.locator("dialog[open]");
            assertThat(dialog).containsText("Cancel 2 upcoming bookings?");
            visitor.accessible();
            page.getByLabel("Reason").fill("Priya has left");
            dialog.locator(".button-danger").dblclick();
            assertThat(page.getByText("Every upcoming booking is cancelled.")).isVisible();
            assertThat(page.locator(".things li")).hasCount(0);
            visitor.accessible();
        }
        for (String invitee : new String[] {ada, bob}) {
            Invitation told = Invitation.of(Mails.await(invitee, 2, PATIENCE).get(0));
            assertThat(told.method()).isEqualTo("CANCEL");
        }
        assertThat(Db.count("select count(*) from host_time where tenant_id = ?", organization.id()))
                .isZero();
    }

    @Test
    void long_lists_go_on_and_long_names_fit() {
        for (int i = 0; i < 60; i++) {
            Db.execute(
                    """
                    insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                    values (?, ?, 'crowd', ?, ?, ?, 'MEMBER', 'UTC')
                    """,
                    organization.id(),
                    UUID.randomUUID(),
                    String.valueOf(i),
                    "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh " + i,
                    "w".repeat(60) + i + "@" + "correspondence.".repeat(6) + "example");
        }
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("people");
            assertThat(rows(page)).hasCount(50);
            assertThat(page.locator(".count")).hasText("64 people");
            for (int width : new int[] {320, 390, 768, 1024, 1280}) {
                page.setViewportSize(width, 800);
                visitor.fits();
            }
            console.link("Next page").click();
            assertThat(rows(page)).hasCount(14);
            page.setViewportSize(Look.PHONE, 844);
            rows(page).last().locator(".list-main a").click();
            visitor.accessible();
            console.go("people?lang=ar");
            visitor.accessible();
            console.go("people/" + organization.member().id());
            visitor.accessible();
        }
    }

    private String book(String title, int days) {
        String email = "invitee-" + UUID.randomUUID() + "@invitee.example";
        Instant start = Offers.at(days, "11:00", "Asia/Kolkata");
        RaceDatabase.OneOff oneOff = Offers.held(organization, organization.member(), title, start);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            new Invitee(visitor).books(oneOff, "Grace Hopper", email);
        }
        return email;
    }

    private List<Object> audited(String action) {
        return Db.column(
                "select details from audit_entry where tenant_id = ? and action = ? order by id",
                organization.id(),
                action);
    }

    private static String answer(Visitor visitor, String path, int status) {
        assertThat(visitor.go(path)).as(path).isEqualTo(status);
        return visitor.page().locator("body").innerText().replaceAll(NUMBER, "");
    }

    /** The select on a person's page. */
    private static Locator role(Page page) {
        return page.getByLabel("Role", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator rows(Page page) {
        return page.locator("table.list tbody tr");
    }
}
