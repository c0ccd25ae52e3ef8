package org.bookonce.scheduling.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import org.bookonce.scheduling.oneoff.OneOffError;
import org.bookonce.scheduling.oneoff.OneOffLinks;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.tenancy.DatabaseClock;
import org.bookonce.tenant.tenancy.InTenant;

/** Shows invitees what they proposed themselves, named by the key of the form they sent. Reads only. */
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
    FormKeys formKeys;

    @Inject
    DatabaseClock clock;

    /**
     * To whoever has both the link and the form's key.
     *
     * @throws BusinessException {@link OneOffError#NOT_FOUND} for a link that there is not;
     *     {@link ProposalError#NOT_FOUND} for a form that was not sent; what is wrong with a key that is not ours
     */
    public SentProposal show(String token, String formKey) {
        OneOffLinks.Found found = links.byToken(token).orElseThrow(() -> new BusinessException(OneOffError.NOT_FOUND));
        byte[] nonce =
                formKeys.read(formKey, NewProposal.formPurpose(found.id())).nonce();
        Proposal proposal = proposals.byForm(nonce).orElseThrow(() -> new BusinessException(ProposalError.NOT_FOUND));
        Instant now = clock.now();
        OneOffLinks.Terms terms = links.terms(found.id(), now);
        ZoneId zone = proposal.invitee().zone();
        return new SentProposal(
                terms.title(),
                members.any(found.hostId()).orElseThrow().name(),
                terms.zone(),
                zone,
                proposal.email(),
                terms.status() == OneOffStatus.OPEN,
                proposal.times().stream()
                        .map(time -> new SentProposal.Time(
                                time.start(),
                                time.end(),
                                zone.getRules()
                                                .getValidOffsets(time.localStart())
                                                .size()
                                        > 1))
                        .toList());
    }
}
