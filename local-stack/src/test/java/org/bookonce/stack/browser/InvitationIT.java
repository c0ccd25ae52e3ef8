package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who are invited get an account, and join or do not: R1.1, R1.2, R1.5. */
class InvitationIT {

    private static final String PASSWORD = "a long password of their own";
    private final TestOrganization organization = TestOrganization.ofDemoPeople("invites");
    private final Invitations invitations = new Invitations(organization);

    @AfterEach
    void theSignInServiceAnswersAgain() {
        SharedStack.accounts().open();
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_new_person_is_invited_chooses_a_password_and_joins(int width) {
        String email = invitations.somebody();
        try (Visitor admin = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            Console console = invitations.send(
                    admin,
                    "Lin Chen <" + email + ">, " + organization.owner().email(),
                    "Admin: people, settings and everybody’s meetings");
            Page page = admin.page();
            assertThat(page.locator("#done h2")).hasText("1 person is invited");
            assertThat(page.locator("[data-kind=invited]")).hasText(email);
            assertThat(page.locator("[data-kind=members]"))
                    .hasText(organization.owner().email());
            admin.accessible();
            console.link("Show invitations").click();
            shows(admin, email, "Account made. A second mail lets them choose a password.");
            admin.accessible();

            joins(email, width);

            console.go("people/invitations?status=all");
            assertThat(Invitations.row(admin, email)).containsText("Joined");
        }
        assertThat(Db.column("select role || ' ' || name from membership where email = ?", email))
                .containsExactly("ADMIN Lin Chen");
        assertThat(Mails.await(organization.admin().email(), 1, Duration.ofSeconds(30)))
                .extracting(Mails.Received::subject)
                .contains("Lin Chen joined Test " + organization.slug());
        assertThat(audit()).containsSubsequence("Jonas Lindgren people.invite", "Lin Chen people.join");
    }

    private void joins(String email, int width) {
        Mails.Received mail = Mails.await(email, 1, Duration.ofSeconds(30)).stream()
                .filter(each -> each.subject().startsWith("Jonas Lindgren invites you to Test "))
                .findFirst()
                .orElseThrow();
        assertThat(mail.part("text/plain").orElseThrow())
                .contains(SharedStack.get().payara().consoleUrl() + "/")
                .contains("as an admin")
                .contains(email);
        try (Visitor visitor = Browser.open(Look.at(width))) {
            SignInMail.follow(visitor, email, "Lin", "Chen", PASSWORD);
            Page page = visitor.page();
            assertThat(page.locator("h1").first()).hasText("You are invited");
            assertThat(page.locator(".start-invitation"))
                    .containsText("Jonas Lindgren invites you to join as an admin.");
            visitor.accessible();
            page.locator("[data-command=joinOrganization]").click();
            page.waitForURL("**/" + organization.slug() + "/*");
            assertThat(page.locator(".bar")).containsText(organization.slug());
        }
    }

    @Test
    void while_the_sign_in_service_is_down_nothing_is_lost_and_the_account_is_made_afterwards() {
        String email = invitations.somebody();
        try (Visitor owner = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            SharedStack.accounts().shut();
            Console console = invitations.send(owner, email, Invitations.MEMBER);
            console.link("Show invitations").click();
            shows(owner, email, "Not ready yet: the sign-in service does not answer. We go on trying.");
            owner.accessible();
            assertThat(Mails.await(email, 1, Duration.ofSeconds(30)))
                    .as("the invitation does not wait")
                    .hasSize(1);

            SharedStack.accounts().open();

            shows(owner, email, "Account made. A second mail lets them choose a password.");
        }
        assertThat(SignInMail.link(email)).contains("/realms/bookonce/");
        assertThat(Db.column("select account_state from invitation where email = ?", email))
                .containsExactly("CREATED");
    }

    @Test
    void somebody_who_signs_in_already_sees_the_invitation_declines_one_and_joins_another_twice() {
        TestOrganization other = TestOrganization.ofDemoPeople("also-invites");
        invited(organization, DemoPeople.ROBIN.email());
        invited(other, DemoPeople.ROBIN.email());
        try (Visitor robin = Browser.open(Look.at(Look.PHONE).as(DemoPeople.ROBIN));
                Visitor tab = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.ROBIN))) {
            Page page = robin.page();
            robin.go("/console/");
            tab.go("/console/");
            assertThat(page.locator("h1").first()).hasText("You have 2 invitations");
            invitation(robin, other).locator("[data-command=askDecline]").click();
            assertThat(page.locator("dialog[open]")).containsText("Jonas Lindgren is told.");
            robin.accessible();
            page.locator("dialog[open] .button-danger").click();
            assertThat(invitation(robin, other)).hasCount(0);
            invitation(robin, organization)
                    .locator("[data-command=joinOrganization]")
                    .click();
            page.waitForURL("**/" + organization.slug() + "/*");

            invitation(tab, organization)
                    .locator("[data-command=joinOrganization]")
                    .click();
            tab.page().waitForURL("**/" + organization.slug() + "/*");
            tab.go("/console/");
            assertThat(tab.page().locator(".bar")).containsText(organization.slug());
        }
        assertThat(Mails.await(other.admin().email(), 1, Duration.ofSeconds(30)))
                .extracting(Mails.Received::subject)
                .containsExactly("Robin Park declined to join Test " + other.slug());
        Db.execute(
                "update membership set active = false, deactivated_at = now() where email = ?",
                DemoPeople.ROBIN.email());
        theDeactivatedDoNotComeBack();
    }

    private void theDeactivatedDoNotComeBack() {
        try (Visitor admin = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            invitations.send(admin, DemoPeople.ROBIN.email(), Invitations.MEMBER);
            assertThat(admin.page().locator("#done h2")).hasText("Nobody new was invited");
            assertThat(admin.page().locator("[data-kind=deactivated]")).hasText(DemoPeople.ROBIN.email());
            admin.accessible();
        }
        try (Visitor robin = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.ROBIN))) {
            robin.go("/console/");
            assertThat(robin.page().locator("h1")).hasText("Welcome, Robin Park");
            assertThat(robin.page().locator("main")).containsText(DemoPeople.ROBIN.email());
            robin.accessible();
        }
    }

    @Test
    void an_address_that_nobody_verified_shows_no_invitation_and_says_what_to_do() {
        String email = invitations.somebody();
        SharedStack.get().keycloak().admin().addPerson(email, PASSWORD, false);
        invited(organization, email);
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE))) {
            visitor.go("/console/");
            Console.assertAtKeycloak(visitor.page());
            visitor.page().locator("#username").fill(email);
            visitor.page().locator("#password").fill(PASSWORD);
            visitor.page().locator("#kc-login").click();
            assertThat(visitor.page().locator(".banner-waiting"))
                    .containsText("Your e-mail address " + email + " is not verified yet");
            assertThat(visitor.page().locator(".start-invitation")).hasCount(0);
            visitor.accessible();
        }
    }

    private static void invited(TestOrganization by, String email) {
        Db.execute(
                """
                insert into invitation (tenant_id, id, email, email_key, role, invited_by, created_at, sent_at, expires_at)
                values (?, ?, ?, ?, 'MEMBER', ?, now(), now(), now() + interval '14 days')
                """,
                by.id(),
                UUID.randomUUID(),
                email,
                email,
                by.admin().id());
    }

    private static Locator invitation(Visitor visitor, TestOrganization by) {
        return visitor.page().locator(".start-invitation").filter(new Locator.FilterOptions().setHasText(by.slug()));
    }

    /** The list as it is when it is opened: it is opened again until it says so. */
    private static void shows(Visitor visitor, String email, String text) {
        assertThat(visitor.page().locator("table.list")).isVisible();
        until(() -> {
            visitor.page().reload();
            return Invitations.row(visitor, email).innerText().contains(text);
        });
        assertThat(Invitations.row(visitor, email)).containsText(text);
    }

    private static void until(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(60);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
    }

    private List<Object> audit() {
        return Db.column(
                "select actor_name || ' ' || action from audit_entry where tenant_id = ? order by id",
                organization.id());
    }
}
