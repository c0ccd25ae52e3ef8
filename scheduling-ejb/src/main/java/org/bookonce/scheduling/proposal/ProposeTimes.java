package org.bookonce.scheduling.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.scheduling.location.LocationAnswer;
import org.bookonce.scheduling.oneoff.OneOffError;
import org.bookonce.scheduling.oneoff.OneOffLinks;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKey;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/** The invitee proposes other times for an open one-off (R2.12). The link stays open, and nothing is held. */
@Stateless
@InTenant
public class ProposeTimes {

    /** How many proposals of one link may wait for an answer (R8.5). */
    static final int WAITING = 3;

    private static final int NOTE = 500;
    private static final int NAME = 120;

    @Inject
    OneOffLinks links;

    @Inject
    Proposals proposals;

    @Inject
    HostTime hostTime;

    @Inject
    Members members;

    @Inject
    ProposalNotices notices;

    @Inject
    FormKeys formKeys;

    /**
     * Proposes them; sent again, the same form changes nothing and is no error (R8.3).
     *
     * @return what names the proposal for its sender, see {@link ShowSentProposal}; the same for the same form
     * @throws BusinessException {@link OneOffError#NOT_FOUND}, {@link ProposalError#NOT_WANTED}, the message of a link
     *     that is closed; what is wrong with the form key or the fields; {@link ProposalError#TOO_MANY}
     */
    public String propose(NewProposal wanted) {
        OneOffLinks.Found found =
                links.byToken(wanted.token()).orElseThrow(() -> new BusinessException(OneOffError.NOT_FOUND));
        FormKey key = formKeys.read(wanted.formKey(), NewProposal.formPurpose(found.id()));
        Instant now = hostTime.lock(found.hostId());
        if (proposals.byForm(key.nonce()).isEmpty()) {
            proposeOnce(wanted, key, links.open(found.id(), now), now);
        }
        return proposals.token(key.nonce());
    }

    private void proposeOnce(NewProposal wanted, FormKey key, OneOffLinks.Terms terms, Instant now) {
        key.refuseIfExpired(now);
        if (!terms.proposals()) {
            throw new BusinessException(ProposalError.NOT_WANTED);
        }
        Proposal proposal = read(wanted, key, terms, now);
        if (proposals.countAhead(terms.id(), now) >= WAITING) {
            throw new BusinessException(ProposalError.TOO_MANY);
        }
        proposals.add(proposal);
        links.waitUntil(terms.id(), proposals.lastWaiting(terms.id()));
        notices.made(proposal, terms, members.any(terms.hostId()).orElseThrow());
    }

    private static Proposal read(NewProposal wanted, FormKey key, OneOffLinks.Terms terms, Instant now) {
        Input input = new Input();
        List<ProposalInput.Resolved> times = new ProposalInput(terms, now, input).times(wanted);
        String note = input.lines("note", wanted.note(), 0, NOTE);
        String name = input.line("name", wanted.name(), 1, NAME);
        String email = input.email("email", wanted.email(), true);
        String place = LocationAnswer.read(terms.location(), wanted.answer(), input);
        input.check();
        Invitee invitee = new Invitee(name, Optional.of(email), wanted.zone(), wanted.language(), wanted.clock24());
        Proposal proposal = new Proposal(Ids.next(), terms.id(), invitee, note, place, key.nonce(), now);
        times.forEach(time -> proposal.propose(time, Duration.ofMinutes(terms.minutes())));
        return proposal;
    }
}
