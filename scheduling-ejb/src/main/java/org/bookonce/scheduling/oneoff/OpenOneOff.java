package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.DatabaseClock;
import org.bookonce.tenant.tenancy.InTenant;

/** Opens the page of a one-off. Reads only: looking at a link, or scanning it, never uses it (R4.10). */
@Stateless
@InTenant
public class OpenOneOff {

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    OfferedSlots offeredSlots;

    @Inject
    Members members;

    @Inject
    DatabaseClock clock;

    /**
     * What the page shows.
     *
     * @throws BusinessException with the message of SPEC section 13: {@link OneOffError#NOT_FOUND},
     *     {@link OneOffError#BOOKED}, {@link OneOffError#EXPIRED}, {@link OneOffError#DELETED}
     */
    public OpenedOneOff open(String token) {
        OneOffMeeting meeting = oneOffs.byToken(token)
                .flatMap(found -> oneOffs.find(found.id()))
                .orElseThrow(() -> new BusinessException(OneOffError.NOT_FOUND));
        Instant now = clock.now();
        ClosedOneOff.refuse(meeting.status(now));
        List<OfferedSlotView> slots = offeredSlots.ahead(meeting.id(), meeting.hostId(), now);
        Member host = members.any(meeting.hostId()).orElseThrow();
        return new OpenedOneOff(
                meeting.id(),
                host.name(),
                host.picture(),
                meeting.zone(),
                meeting.title(),
                meeting.description(),
                meeting.location(),
                meeting.contactRequired(),
                meeting.inviteeName(),
                meeting.inviteeEmail(),
                meeting.minutes(),
                meeting.proposals(),
                slots);
    }
}
