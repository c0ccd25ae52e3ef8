package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingDesk;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.booking.Meeting;
import org.bookonce.scheduling.booking.NewBooking;
import org.bookonce.scheduling.booking.Origin;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.tenancy.Awaited;

/**
 * How a slot of a one-off becomes its booking, whoever says so (R2.8, R8.1, R8.2): the link is used up, the host's time
 * is taken, the other holds are given back. Called under the host's lock, after the slot was found to lie ahead.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SlotBookings {

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    HostTime hostTime;

    @Inject
    BookingDesk desk;

    @Inject
    OtherOffers otherOffers;

    @Inject
    Members members;

    @Inject
    Event<OneOffClosed> closed;

    protected SlotBookings() {}

    /**
     * Books it, or nothing.
     *
     * @throws BusinessException {@link OneOffError#BOOKED} when the link was used meanwhile,
     *     {@link OneOffError#SLOT_TAKEN} when the time was
     */
    MadeBooking book(
            OneOffMeeting meeting, OfferedSlot slot, Invitee invitee, String place, byte[] nonce, Instant now) {
        Awaited<Boolean> used = oneOffs.use(meeting.id(), now);
        Member host = members.any(meeting.hostId()).orElseThrow();
        UUID id = Ids.next();
        List<Awaited<Boolean>> claims = new ArrayList<>();
        MadeBooking made = desk.confirm(
                new NewBooking(
                        id,
                        host,
                        List.of(),
                        Origin.oneOff(meeting.id(), slot.id()),
                        agreed(meeting, slot, place),
                        invitee,
                        meeting.changeNotice(),
                        List.of(),
                        nonce),
                () -> claims.add(hostTime.book(host.id(), meeting.id(), slot.id(), id, slot.start(), slot.end())),
                now);
        otherOffers.taken(List.of(host.id()), slot.start(), slot.end(), now);
        require(used, OneOffError.BOOKED);
        claims.forEach(claim -> require(claim, OneOffError.SLOT_TAKEN));
        closed.fire(new OneOffClosed(meeting.id(), now, invitee.email().orElse("")));
        return made;
    }

    private static void require(Awaited<Boolean> had, OneOffError otherwise) {
        if (!had.get()) {
            throw new BusinessException(otherwise);
        }
    }

    private static Meeting agreed(OneOffMeeting meeting, OfferedSlot slot, String place) {
        return new Meeting(
                meeting.title(),
                meeting.description(),
                meeting.location().kind().name(),
                place,
                slot.start(),
                slot.end(),
                meeting.zone());
    }
}
