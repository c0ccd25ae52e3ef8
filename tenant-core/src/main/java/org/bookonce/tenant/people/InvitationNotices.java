package org.bookonce.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.notice.Notice;
import org.bookonce.tenant.notice.Notices;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.text.Times;

/** Who is told of an invitation and of what became of it. An address that is invited has no language yet. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InvitationNotices {

    @Inject
    Notices notices;

    @Inject
    Event<AccountWanted> accounts;

    @Inject
    Organizations organizations;

    @Inject
    Members members;

    @Inject
    Addresses addresses;

    protected InvitationNotices() {}

    /** The invited person is told, and an account is wanted for them. */
    void invited(Invitation invitation, Member by) {
        FoundOrganization organization = organizations.current();
        String until = Times.of(Locale.forLanguageTag(organization.language()), organization.zone(), true)
                .day(invitation.expiresAt());
        notices.send(new Notice(
                "invited",
                false,
                invited(invitation, organization),
                Map.of(
                        "by",
                        by.name(),
                        "email",
                        invitation.email(),
                        "role",
                        invitation.role().name(),
                        "until",
                        until),
                addresses.console()));
        accounts.fire(new AccountWanted(invitation.id(), invitation.round()));
    }

    /** The invited person is told that they need not answer any more. */
    void revoked(Invitation invitation, Member by) {
        FoundOrganization organization = organizations.current();
        notices.send(new Notice(
                "invitation-revoked",
                true,
                invited(invitation, organization),
                Map.of("by", by.name(), "email", invitation.email()),
                addresses.console()));
    }

    /** Who invited is told that somebody joined, if they are still here. */
    void accepted(Invitation invitation, String name) {
        answered("invitation-accepted", false, invitation, name);
    }

    /** Who invited is told that somebody does not want to join, if they are still here. */
    void declined(Invitation invitation, String name) {
        answered("invitation-declined", true, invitation, name);
    }

    private void answered(String kind, boolean bad, Invitation invitation, String name) {
        String url = addresses.consoleInvitations(organizations.current().slug());
        members.active(invitation.invitedBy())
                .ifPresent(inviter -> notices.send(new Notice(
                        kind,
                        bad,
                        new Notice.Recipient(
                                inviter.name(), inviter.email(), inviter.zone(), inviter.language(), inviter.clock24()),
                        Map.of("name", name, "email", invitation.email()),
                        url)));
    }

    private static Notice.Recipient invited(Invitation invitation, FoundOrganization organization) {
        return new Notice.Recipient(
                invitation.email(), invitation.email(), organization.zone(), organization.language(), true);
    }
}
