package org.bookonce.scheduling.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.bookonce.scheduling.booking.BookingExpected;
import org.bookonce.scheduling.oneoff.OneOffClosed;
import org.bookonce.scheduling.oneoff.OneOffLinks;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;

/** With a link its waiting proposals close, and whoever made them is told once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClosedLinkProposals {

    @Inject
    Proposals proposals;

    @Inject
    OneOffLinks links;

    @Inject
    Members members;

    @Inject
    ProposalNotices notices;

    protected ClosedLinkProposals() {}

    void ahead(@Observes BookingExpected expected) {
        expected.oneOffId().ifPresent(proposals::waitingAhead);
    }

    void close(@Observes OneOffClosed closed) {
        List<Proposal> waiting = proposals.waiting(closed.oneOffId());
        if (waiting.isEmpty()) {
            return;
        }
        OneOffLinks.Terms terms = links.terms(closed.oneOffId(), closed.at());
        Member host = members.any(terms.hostId()).orElseThrow();
        for (Proposal proposal : waiting) {
            proposal.close(closed.at());
            if (!proposal.email().equalsIgnoreCase(closed.bookedBy())) {
                notices.closed(proposal, terms, host);
            }
        }
    }
}
