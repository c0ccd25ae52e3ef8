package org.bookonce.scheduling.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.scheduling.notification.Correspondent;
import org.bookonce.scheduling.notification.Outbox;
import org.bookonce.scheduling.notification.ProposalMail;
import org.bookonce.scheduling.oneoff.OneOffLinks;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;

/** What is told and written down of a proposal. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProposalNotices {

    @Inject
    OneOffLinks links;

    @Inject
    Organizations organizations;

    @Inject
    Addresses addresses;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    protected ProposalNotices() {}

    /** The host is told, with the times in their zone and one button to where they can be accepted. */
    void made(Proposal proposal, OneOffLinks.Terms terms, Member host) {
        FoundOrganization organization = organizations.current();
        Correspondent to = new Correspondent(host.name(), host.email(), host.zone(), host.language(), host.clock24());
        String url = addresses.consoleProposals(organization.slug(), proposal.oneOffId());
        outbox.send(mail(ProposalMail.Kind.MADE, proposal, terms, host, to, organization, proposal.note(), true, url));
        audit.recordInvitee(
                deed("proposal.make", proposal, terms), proposal.invitee().name());
    }

    /** Notes who took one of the times; the booking's own mails tell of it. */
    void accepted(Proposal proposal, OneOffLinks.Terms terms, Member host) {
        audit.record(deed("proposal.accept", proposal, terms), host.id(), host.name());
    }

    /** The invitee reads the answer, with a button to the link. */
    void answered(Proposal proposal, OneOffLinks.Terms terms, Member host, String reply, boolean open) {
        outbox.send(toInvitee(ProposalMail.Kind.ANSWERED, proposal, terms, host, reply, open));
        audit.record(deed("proposal.answer", proposal, terms), host.id(), host.name());
    }

    /** The invitee is told once that the link is no longer available; not why, and not who booked. */
    void closed(Proposal proposal, OneOffLinks.Terms terms, Member host) {
        outbox.send(toInvitee(ProposalMail.Kind.CLOSED, proposal, terms, host, "", false));
    }

    private ProposalMail toInvitee(
            ProposalMail.Kind kind,
            Proposal proposal,
            OneOffLinks.Terms terms,
            Member host,
            String reply,
            boolean open) {
        Invitee invitee = proposal.invitee();
        Correspondent to = new Correspondent(
                invitee.name(), proposal.email(), invitee.zone(), invitee.language(), invitee.clock24());
        String url = links.url(proposal.oneOffId());
        return mail(kind, proposal, terms, host, to, organizations.current(), reply, open, url);
    }

    private static ProposalMail mail(
            ProposalMail.Kind kind,
            Proposal proposal,
            OneOffLinks.Terms terms,
            Member host,
            Correspondent to,
            FoundOrganization organization,
            String words,
            boolean open,
            String url) {
        return new ProposalMail(
                kind,
                proposal.oneOffId(),
                organization.name(),
                organization.accent(),
                to,
                terms.title(),
                host.name(),
                proposal.invitee().name(),
                proposal.email(),
                proposal.times().stream()
                        .map(time -> new ProposalMail.Time(time.start(), time.end()))
                        .toList(),
                terms.location().kind().name(),
                proposal.place(),
                words,
                open,
                url);
    }

    private static AuditLog.Deed deed(String action, Proposal proposal, OneOffLinks.Terms terms) {
        return new AuditLog.Deed(action, "proposal", proposal.id(), terms.title());
    }
}
