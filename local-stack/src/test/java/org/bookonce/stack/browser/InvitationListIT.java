package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;

/** Owners and admins invite people and keep the list of whom they invited: R1.5. */
class InvitationListIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("invites");
    private final Invitations invitations = new Invitations(organization);

    @Test
    void an_invitation_is_sent_again_and_revoked() {
        String email = invitations.somebody();
        try (Visitor admin = Browser.open(Look.at(Look.PHONE).as(DemoPeople.JONAS))) {
            Page page = admin.page();
            Console console = new Console(admin, organization.slug());
            console.go("people/invitations");
            assertThat(page.locator(".empty")).containsText("Invite somebody.");
            admin.accessible();
            invitations.send(admin, email, Invitations.MEMBER);
            console.go("people/invitations");
            Invitations.row(admin, email)
                    .locator("[data-command=resendInvitation]")
                    .click();
            assertThat(page.locator(".banner-negative")).containsText("less than a minute ago");
            Db.execute("update invitation set sent_at = sent_at - interval '2 minutes' where email = ?", email);
            Invitations.row(admin, email)
                    .locator("[data-command=resendInvitation]")
                    .click();
            assertThat(page.locator(".banner-positive")).containsText("Sent again to " + email);
            admin.accessible();
            Invitations.row(admin, email).locator("[data-command=askRevoke]").click();
            assertThat(page.locator("dialog[open]")).containsText("get an e-mail that says so");
            admin.accessible();
            page.locator("dialog[open] .button-danger").click();
            assertThat(page.locator(".empty")).isVisible();
            String takenBack = "Your invitation to Test " + organization.slug() + " was taken back";
            page.waitForCondition(() ->
                    Mails.to(email).stream().anyMatch(mail -> mail.subject().equals(takenBack)));
        }
    }

    @Test
    void the_list_fits_into_every_window_in_both_directions_of_writing() {
        try (Visitor admin = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            invitations.send(
                    admin,
                    "w".repeat(60) + "." + invitations.somebody() + "," + invitations.somebody(),
                    Invitations.MEMBER);
            for (String language : new String[] {"ar", "en"}) {
                for (String where : new String[] {"people/invitations", "people/invite"}) {
                    new Console(admin, organization.slug()).go(where + "?lang=" + language);
                    assertThat(admin.page().locator("h1")).isVisible();
                    for (int width : new int[] {320, 768, 1024, 1240}) {
                        admin.page().setViewportSize(width, 800);
                        admin.fits();
                    }
                    admin.accessible();
                }
            }
        }
    }

    @Test
    void bad_addresses_are_named_and_nobody_is_invited() {
        try (Visitor admin = Browser.open(Look.at(Look.PHONE).as(DemoPeople.JONAS))) {
            invitations.send(admin, invitations.somebody() + "; not an address\nrobin@", Invitations.MEMBER);
            Page page = admin.page();
            assertThat(page.locator("#addresses-note")).containsText("2: not an address; 3: robin@");
            assertThat(page.getByLabel("E-mail addresses")).hasValue(Pattern.compile("not an address"));
            admin.accessible();
        }
        assertThat(Db.count("select count(*) from invitation where tenant_id = ?", organization.id()))
                .isZero();
    }

    @Test
    void members_neither_invite_nor_see_who_was_invited() {
        try (Visitor member = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            Console console = new Console(member, organization.slug());
            assertThat(console.go("people/invite")).isEqualTo(403);
            assertThat(console.go("people/invitations")).isEqualTo(403);
        }
    }
}
