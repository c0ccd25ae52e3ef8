package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.scheduling.booking.HistoryLine.What;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/** What the host's side writes down about a booking (R7.4): for the host, owners and admins, never for the invitee. */
@Stateless
@InTenant
public class WriteBookingNotes {

    /** Characters that notes can have. */
    public static final int LENGTH = 2000;

    @Inject
    HostsBooking hostsBooking;

    @Inject
    BookingHistory history;

    @Inject
    BookingAudit audit;

    /**
     * By the host, an owner or an admin, in whatever state the booking is.
     *
     * @param version of the notes as they were shown
     * @throws BusinessException {@link BookingError#NOT_FOUND} for everyone else; {@link BookingError#NOTES_CHANGED} when
     *     somebody else wrote in between; what is wrong with the field {@code notes}
     */
    public void write(UUID bookingId, int version, String notes) {
        HostsBooking.Locked locked = hostsBooking.lock(bookingId);
        Input input = new Input();
        String text = input.lines("notes", notes, 0, LENGTH);
        input.check();
        Booking booking = locked.booking();
        if (booking.notesVersion() != version) {
            throw new BusinessException(BookingError.NOTES_CHANGED);
        }
        if (booking.notes().equals(text)) {
            return;
        }
        booking.annotate(text);
        history.noted(booking, What.NOTES, locked.host(), locked.now());
        audit.record("booking.notes", booking, Party.HOST, locked.host());
    }
}
