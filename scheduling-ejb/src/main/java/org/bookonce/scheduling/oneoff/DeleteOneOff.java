package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Deletes a one-off (R2.6): its link stops working and its held times are free. Deleting twice is no error. */
@Stateless
@InTenant
public class DeleteOneOff {

    @Inject
    CurrentMember current;

    @Inject
    Members members;

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    HostTime hostTime;

    @Inject
    OneOffNotices notices;

    /**
     * By its host, an owner or an admin.
     *
     * @throws BusinessException {@link OneOffError#NOT_FOUND} for everyone else,
     *     {@link OneOffError#BOOKED_CANNOT_BE_DELETED}
     */
    public void delete(UUID id) {
        Member me = current.require();
        UUID hostId = oneOffs.hostOf(id)
                .filter(me::mayActFor)
                .orElseThrow(() -> new BusinessException(OneOffError.NOT_FOUND));
        Instant now = hostTime.lock(hostId);
        OneOffMeeting meeting = oneOffs.find(id).orElseThrow();
        switch (meeting.status(now)) {
            case DELETED -> {
                return;
            }
            case BOOKED -> throw new BusinessException(OneOffError.BOOKED_CANNOT_BE_DELETED);
            case OPEN, EXPIRED -> meeting.delete(me.id(), now);
        }
        hostTime.freeHolds(id);
        notices.deleted(meeting, members.any(hostId).orElseThrow(), now);
    }
}
