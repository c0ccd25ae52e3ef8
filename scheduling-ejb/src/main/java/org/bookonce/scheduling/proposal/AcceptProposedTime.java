package org.bookonce.scheduling.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingDesk;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.oneoff.OneOffError;
import org.bookonce.scheduling.oneoff.OneOffLinks;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * The host takes one of the proposed times (R2.12): it is booked as an offered slot, with the invitee's details, and with
 * that the link is used up (R2.8). Other proposals of the link are closed.
 */
@Stateless
@InTenant
public class AcceptProposedTime {

    @Inject
    CurrentMember current;

    @Inject
    Proposals proposals;

    @Inject
    OneOffLinks links;

    @Inject
    HostTime hostTime;

    @Inject
    BookingDesk desk;

    @Inject
    Members members;

    @Inject
    ProposalNotices notices;

    /**
     * By the host, an owner or an admin; a second click on the same time gives the same booking.
     *
     * @throws BusinessException {@link ProposalError#NOT_FOUND} for everyone else; {@link ProposalError#SETTLED}; the
     *     message of a link that is closed; {@link OneOffError#SLOT_PAST}; {@link OneOffError#SLOT_MEETS_BOOKING} or
     *     {@link OneOffError#SLOT_MEETS_HOLD} naming what the time meets
     */
    public MadeBooking accept(UUID timeId) {
        Member me = current.require();
        Proposals.Found found = proposals
                .byTime(timeId)
                .filter(proposal -> me.mayActFor(proposal.hostId()))
                .orElseThrow(() -> new BusinessException(ProposalError.NOT_FOUND));
        Instant now = hostTime.lock(found.hostId());
        Proposal proposal = proposals.find(found.id()).orElseThrow();
        ProposedTime time = proposal.time(timeId);
        Optional<MadeBooking> earlier = desk.madeByForm(proposal.formNonce()).get();
        if (earlier.filter(made -> made.start().equals(time.start())).isPresent()) {
            return earlier.get();
        }
        return acceptOnce(proposal, time, me, now);
    }

    private MadeBooking acceptOnce(Proposal proposal, ProposedTime time, Member me, Instant now) {
        if (proposal.status() == ProposalStatus.ACCEPTED || proposal.status() == ProposalStatus.ANSWERED) {
            throw new BusinessException(ProposalError.SETTLED);
        }
        OneOffLinks.Terms terms = links.open(proposal.oneOffId(), now);
        if (!now.isBefore(time.start())) {
            throw new BusinessException(OneOffError.SLOT_PAST);
        }
        proposal.accept(me.id(), now);
        MadeBooking made = links.book(
                terms.id(), time.start(), time.end(), proposal.invitee(), proposal.place(), proposal.formNonce(), now);
        proposal.becameBooking(made.id());
        notices.accepted(proposal, terms, members.any(terms.hostId()).orElseThrow());
        return made;
    }
}
