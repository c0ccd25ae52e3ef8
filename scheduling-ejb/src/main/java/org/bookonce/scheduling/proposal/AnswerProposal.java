package org.bookonce.scheduling.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.scheduling.oneoff.OneOffLinks;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * The host takes none of the proposed times, with a message or without (R2.12). The proposal no longer keeps the link
 * open (R2.6).
 */
@Stateless
@InTenant
public class AnswerProposal {

    private static final int LENGTH = 1000;

    @Inject
    CurrentMember current;

    @Inject
    Proposals proposals;

    @Inject
    OneOffLinks links;

    @Inject
    HostTime hostTime;

    @Inject
    Members members;

    @Inject
    ProposalNotices notices;

    /**
     * By the host, an owner or an admin.
     *
     * @throws BusinessException {@link ProposalError#NOT_FOUND} for everyone else; what is wrong with the field
     *     {@code reply}; {@link ProposalError#SETTLED}; the message of a link that is closed
     */
    public void answer(UUID proposalId, String reply) {
        Member me = current.require();
        Proposals.Found found = proposals
                .byId(proposalId)
                .filter(proposal -> me.mayActFor(proposal.hostId()))
                .orElseThrow(() -> new BusinessException(ProposalError.NOT_FOUND));
        Input input = new Input();
        String words = input.lines("reply", reply, 0, LENGTH);
        input.check();
        Instant now = hostTime.lock(found.hostId());
        Proposal proposal = proposals.find(proposalId).orElseThrow();
        if (proposal.status() == ProposalStatus.ACCEPTED || proposal.status() == ProposalStatus.ANSWERED) {
            throw new BusinessException(ProposalError.SETTLED);
        }
        OneOffLinks.Terms terms = links.open(found.oneOffId(), now);
        proposal.answer(me.id(), words, now);
        links.waitUntil(terms.id(), proposals.lastWaiting(terms.id()));
        boolean open = links.terms(terms.id(), now).status() == OneOffStatus.OPEN;
        notices.answered(proposal, terms, members.any(found.hostId()).orElseThrow(), words, open);
    }
}
