package org.bookonce.scheduling.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.zone.ZoneRules;
import java.util.List;
import org.bookonce.scheduling.booking.BookingDesk;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.oneoff.OneOffError;
import org.bookonce.scheduling.oneoff.OneOffLinks;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.DatabaseClock;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Shows invitees what they proposed themselves and what became of it, named as {@link ProposeTimes} answered them. An
 * accepted one leads to its booking, as the form of a booking does when it is sent again (R8.3). Reads only.
 */
@Stateless
@InTenant
public class ShowSentProposal {

    @Inject
    OneOffLinks links;

    @Inject
    Proposals proposals;

    @Inject
    Members members;

    @Inject
    BookingDesk desk;

    @Inject
    DatabaseClock clock;

    /**
     * To whoever has both the link and what names the proposal.
     *
     * @throws BusinessException {@link OneOffError#NOT_FOUND} for a link that there is not;
     *     {@link ProposalError#NOT_FOUND} for a proposal that was not sent with it
     */
    public SentProposal show(String token, String proposalToken) {
        OneOffLinks.Found found = links.byToken(token).orElseThrow(() -> new BusinessException(OneOffError.NOT_FOUND));
        Proposal proposal = proposals
                .byToken(found.id(), proposalToken)
                .orElseThrow(() -> new BusinessException(ProposalError.NOT_FOUND));
        Instant now = clock.now();
        OneOffLinks.Terms terms = links.terms(found.id(), now);
        return new SentProposal(
                proposal.status(terms.status(), now),
                terms.status(),
                terms.title(),
                members.any(found.hostId()).orElseThrow().name(),
                terms.zone(),
                proposal.invitee().zone(),
                proposal.email(),
                proposal.reply(),
                desk.madeByForm(proposal.formNonce())
                        .get()
                        .filter(made -> proposal.status() == ProposalStatus.ACCEPTED)
                        .map(MadeBooking::manageToken),
                times(proposal));
    }

    private static List<SentProposal.Time> times(Proposal proposal) {
        ZoneRules rules = proposal.invitee().zone().getRules();
        return proposal.times().stream()
                .map(time -> new SentProposal.Time(
                        time.start(),
                        time.end(),
                        rules.getValidOffsets(time.localStart()).size() > 1))
                .toList();
    }
}
