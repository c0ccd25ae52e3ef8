package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.shared.Token;

/**
 * Where one-offs are made from what a person filled in (R2.1–2.4): first {@link #read}, then the host's lock, which is the
 * caller's to take, then {@link #make}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OneOffDesk {

    @Inject
    Members members;

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    OfferCheck offerCheck;

    @Inject
    HeldSlots heldSlots;

    @Inject
    OneOffNotices notices;

    protected OneOffDesk() {}

    /** Whether the person may offer the host's time, and what they filled in. */
    Offer read(NewOneOff wanted, Member me) {
        if (wanted.hostId() != null && !me.mayActFor(wanted.hostId())) {
            throw new BusinessException(OneOffError.NOT_YOURS_TO_OFFER);
        }
        Member host = host(wanted.hostId());
        Input input = new Input();
        OneOffTerms terms = OneOffInput.read(wanted, host, input);
        List<OfferedTime> times = new OfferedTimes(host.zone(), input).resolve(wanted.slots());
        return new Offer(wanted, me, host, terms, times, input);
    }

    /** Makes it, under the lock of its host. @param madeFrom null for one that was made from scratch */
    CreatedOneOff make(Offer offer, UUID madeFrom, Instant now) {
        Member host = offer.host();
        host(host.id()); // who was deactivated while the lock was waited for offers nothing any more (R1.5)
        offerCheck.check(offer, now);
        Token token = oneOffs.newToken();
        OneOffMeeting meeting =
                new OneOffMeeting(Ids.next(), offer.creator().id(), offer.terms(), offer.times(), token, now);
        meeting.cameFrom(madeFrom);
        oneOffs.add(meeting);
        heldSlots.keep(meeting, host, now);
        return new CreatedOneOff(meeting.id(), notices.created(meeting, host, token.text()));
    }

    private Member host(UUID hostId) {
        return Optional.ofNullable(hostId)
                .flatMap(members::active)
                .orElseThrow(() -> Input.refusal("hostId", OneOffError.HOST_UNKNOWN));
    }
}
