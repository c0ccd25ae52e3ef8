package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingDesk;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.location.LocationAnswer;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKey;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.Awaited;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.text.Texts;

/**
 * The invitee books one of the offered slots, and with that the link is used up (R2.8, R8.1–8.3). One transaction: use
 * the link, take the host's time, give back the other holds, make the booking, queue what people are told. Either all
 * of it happened or nothing. Three round trips and the commit: which link it is; the host's lock, and what is read under
 * it; what is written.
 */
@Stateless
@InTenant
public class BookOfferedSlot {

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    HostTime hostTime;

    @Inject
    BookingDesk desk;

    @Inject
    SlotBookings slotBookings;

    @Inject
    Members members;

    @Inject
    FormKeys formKeys;

    /** What the form key of a slot's form is issued for: another slot is another form. */
    public static String purpose(UUID oneOffId, UUID slotId) {
        return "book-offered-slot:" + oneOffId + ":" + slotId;
    }

    /**
     * Books.
     *
     * @return the booking; the same one again when the same form is sent again (R8.3)
     * @throws BusinessException {@link OneOffError#NOT_FOUND}; what is wrong with the form key or the fields;
     *     {@link OneOffError#BOOKED}, {@link OneOffError#EXPIRED}, {@link OneOffError#DELETED} for whoever comes too
     *     late for the link; {@link OneOffError#SLOT_TAKEN}, {@link OneOffError#SLOT_PAST} for the slot
     */
    public MadeBooking book(SlotBooking wanted) {
        OneOffMeetings.Found found =
                oneOffs.byToken(wanted.token()).orElseThrow(() -> new BusinessException(OneOffError.NOT_FOUND));
        FormKey key = formKeys.read(wanted.formKey(), purpose(found.id(), wanted.slotId()));
        Awaited<Instant> now = hostTime.lockLater(found.hostId());
        Awaited<Optional<MadeBooking>> earlier = desk.madeByForm(key.nonce());
        Awaited<OneOffMeeting> meeting = oneOffs.toBook(found.id());
        members.ahead(found.hostId());
        desk.expect(Optional.of(found.id()));
        return earlier.get().orElseGet(() -> bookOnce(meeting.get(), wanted, key, now.get()));
    }

    private MadeBooking bookOnce(OneOffMeeting meeting, SlotBooking wanted, FormKey key, Instant now) {
        key.refuseIfExpired(now);
        ClosedOneOff.refuse(meeting.status(now));
        OfferedSlot slot =
                meeting.slot(wanted.slotId()).orElseThrow(() -> new BusinessException(OneOffError.NOT_FOUND));
        if (!now.isBefore(slot.start())) {
            throw new BusinessException(OneOffError.SLOT_PAST);
        }
        Input input = new Input();
        Texts texts = Texts.of(members.any(meeting.hostId()).orElseThrow().language());
        Invitee invitee = InviteeInput.invitee(meeting, wanted, texts.get("console.one-off.guest"), input);
        String place = LocationAnswer.read(meeting.location(), wanted.answer(), input);
        input.check();
        return slotBookings.book(meeting, slot, invitee, place, key.nonce(), now);
    }
}
