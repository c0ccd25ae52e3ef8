package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.tenant.membership.Member;

/** Keeps the offered times of a new one-off back, when it holds them (R2.2). Called under the host's lock. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HeldSlots {

    @Inject
    HostTime hostTime;

    @Inject
    OtherOffers otherOffers;

    protected HeldSlots() {}

    /** Holds every slot until the one-off closes; the times were found to be free under the same lock. */
    void keep(OneOffMeeting meeting, Member host, Instant now) {
        if (!meeting.hold()) {
            return;
        }
        for (OfferedSlot slot : meeting.slots()) {
            if (!held(meeting, slot, host, now)) {
                throw new IllegalStateException("a time that was free under the lock could not be held");
            }
        }
    }

    /** Holds those slots whose times are free; the others are offered unheld (R2.13). */
    void keepWhatIsFree(OneOffMeeting meeting, Member host, Instant now) {
        if (meeting.hold()) {
            meeting.slots().forEach(slot -> held(meeting, slot, host, now));
        }
    }

    /** Whether the time of the slot was free, and is held from now on. */
    private boolean held(OneOffMeeting meeting, OfferedSlot slot, Member host, Instant now) {
        boolean held = hostTime.hold(host.id(), meeting.id(), slot.id(), slot.start(), slot.end(), meeting.holdUntil());
        if (held) {
            otherOffers.taken(List.of(host.id()), slot.start(), slot.end(), now);
        }
        return held;
    }
}
