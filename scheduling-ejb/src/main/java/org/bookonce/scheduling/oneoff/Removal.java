package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;

/**
 * How a one-off is deleted (R2.6): its link stops working, its held times are free, and who made it or whose time it
 * offered is told, if that is somebody else (R2.1). Called under the host's lock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Removal {

    @Inject
    HostTime hostTime;

    @Inject
    OneOffNotices notices;

    protected Removal() {}

    /**
     * Deletes it; deleting twice is no error and changes nothing.
     *
     * @throws BusinessException {@link OneOffError#BOOKED_CANNOT_BE_DELETED}
     */
    void of(OneOffMeeting meeting, Member by, Instant now) {
        OneOffStatus before = meeting.status(now);
        switch (before) {
            case DELETED -> {
                return;
            }
            case BOOKED -> throw new BusinessException(OneOffError.BOOKED_CANNOT_BE_DELETED);
            case OPEN, EXPIRED -> meeting.delete(by.id(), now);
        }
        hostTime.freeHolds(meeting.id());
        notices.deleted(meeting, now);
        if (before == OneOffStatus.OPEN) {
            notices.tellOfDeletion(meeting, by);
        }
    }
}
