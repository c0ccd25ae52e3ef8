package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingError;
import org.bookonce.scheduling.booking.Party;
import org.bookonce.scheduling.booking.Reading;
import org.bookonce.scheduling.booking.Rescheduling;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKey;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Moves a booking to another offered slot of its one-off, from the manage page (R2.11, R7.3). The link stays used up; no
 * slot is held while somebody chooses (R8.4).
 */
@Stateless
@InTenant
public class MoveToOfferedSlot {

    @Inject
    Rescheduling rescheduling;

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    Members members;

    @Inject
    FormKeys formKeys;

    /** What the form key of a slot's form is issued for: another slot is another form. */
    public static String purpose(UUID bookingId, UUID slotId) {
        return "move-to-offered-slot:" + bookingId + ":" + slotId;
    }

    /**
     * Moves it; the same form sent again changes nothing (R8.3). An invitee reads the new time, and all mails that follow,
     * the way they read it here.
     *
     * @throws BusinessException {@link BookingError#NOT_FOUND}; what is wrong with the form key; why this party cannot
     *     move it now; {@link BookingError#TIME_TAKEN}, {@link OneOffError#SLOT_PAST} for the slot
     */
    public void move(SlotMove wanted) {
        Rescheduling.Managed booking = rescheduling.managed(wanted.token()).orElseThrow(MoveToOfferedSlot::unknown);
        FormKey key = formKeys.read(wanted.formKey(), purpose(booking.bookingId(), wanted.slotId()));
        Instant now = rescheduling.lock(booking.bookingId());
        if (!rescheduling.movedBy(key.nonce())) {
            key.refuseIfExpired(now);
            moveOnce(rescheduling.managed(wanted.token()).orElseThrow(MoveToOfferedSlot::unknown), wanted, key, now);
        }
    }

    private void moveOnce(Rescheduling.Managed booking, SlotMove wanted, FormKey key, Instant now) {
        OneOffMeeting meeting = booking.oneOffId().flatMap(oneOffs::find).orElseThrow(MoveToOfferedSlot::gone);
        OfferedSlot slot = meeting.slot(wanted.slotId()).orElseThrow(MoveToOfferedSlot::gone);
        rescheduling.check(booking.bookingId(), booking.party(), now);
        if (!now.isBefore(slot.start())) {
            throw new BusinessException(OneOffError.SLOT_PAST);
        }
        Member host = members.active(booking.hostId()).orElseThrow(MoveToOfferedSlot::gone);
        rescheduling.move(
                booking.bookingId(),
                booking.party(),
                new Rescheduling.Destination(
                        slot.start(),
                        slot.end(),
                        zone(meeting, host),
                        slot.id(),
                        key.nonce(),
                        reading(booking, wanted)),
                now);
    }

    /** That of the one-off; whoever else takes the booking by now has one of their own (R7.4). */
    private static ZoneId zone(OneOffMeeting meeting, Member host) {
        return meeting.hostId().equals(host.id()) ? meeting.zone() : host.zone();
    }

    private static BusinessException unknown() {
        return new BusinessException(BookingError.NOT_FOUND);
    }

    private static Optional<Reading> reading(Rescheduling.Managed booking, SlotMove wanted) {
        ZoneId zone = Optional.ofNullable(wanted.zone()).orElse(booking.inviteeZone());
        return Optional.of(new Reading(zone, wanted.language(), wanted.clock24()))
                .filter(reading -> booking.party() == Party.INVITEE);
    }

    /** A slot that is not on offer is none that could be had. */
    private static BusinessException gone() {
        return new BusinessException(BookingError.TIME_TAKEN);
    }
}
