package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingDesk;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormError;
import org.bookonce.tenant.shared.FormKey;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.tenancy.Awaited;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * The invitee books a slot of a booking link (R3.4–3.6, R3.10, R8.1, R8.3, R8.4), in one transaction. Three round trips and the
 * commit: what is booked there; the locks of its hosts, and what is read under them, the link among it; what is written.
 */
@Stateless
@InTenant
public class BookSlot {

    @Inject
    Links links;

    @Inject
    SlotFinder finder;

    @Inject
    LinkBookings linkBookings;

    @Inject
    SentForms sentForms;

    @Inject
    LinkLocks linkLocks;

    @Inject
    BookingDesk desk;

    @Inject
    FormKeys formKeys;

    /** What the form key of a slot's form is issued for: another slot is another form. */
    public static String purpose(UUID eventTypeId, int minutes, Instant start) {
        return SlotRequest.formPurpose(eventTypeId, minutes, start);
    }

    /**
     * Books.
     *
     * @return the booking; the same one again when the same form is sent again, whatever became of its link (R8.3)
     * @throws BusinessException {@link BookingLinkError#NOT_FOUND}, {@link BookingLinkError#CLOSED}, {@link
     *     BookingLinkError#DURATION_UNKNOWN}; what is wrong with the form key or the fields {@code name}, {@code email},
     *     {@code location}, {@code answer} (the place) and {@code answer-<id of the question>}; {@link
     *     BookingLinkError#SLOT_TAKEN}, {@link BookingLinkError#SLOT_UNKNOWN}
     */
    public MadeBooking book(SlotRequest wanted) {
        Optional<BookableEventType> type = links.known(wanted.slug());
        return type.flatMap(there -> key(there, wanted).map(key -> book(there, wanted, key)))
                .or(() -> sentForms.again(wanted))
                .orElseThrow(() -> type.isPresent() ? new BusinessException(FormError.INVALID) : Links.unknown());
    }

    private Optional<FormKey> key(BookableEventType type, SlotRequest wanted) {
        return formKeys.find(wanted.formKey(), purpose(type.id(), wanted.minutes(), wanted.start()));
    }

    private MadeBooking book(BookableEventType type, SlotRequest wanted, FormKey key) {
        Asked before = Asked.fresh(type, wanted.minutes(), key.visitor());
        LockedLink locked = linkLocks.lock(before, Links.start(wanted.start()));
        Awaited<Optional<MadeBooking>> earlier = desk.madeByForm(key.nonce());
        linkBookings.ahead(before);
        desk.expect(Optional.empty());
        return earlier.get().orElseGet(() -> bookOnce(locked, wanted, key));
    }

    private MadeBooking bookOnce(LockedLink locked, SlotRequest wanted, FormKey key) {
        Instant now = locked.had().get();
        key.refuseIfExpired(now);
        Asked asked = locked.asked();
        FoundSlot slot = finder.slot(asked, finder.hours(asked), wanted.start());
        slot.require();
        return linkBookings.book(asked, slot, wanted, key.nonce(), now);
    }
}
