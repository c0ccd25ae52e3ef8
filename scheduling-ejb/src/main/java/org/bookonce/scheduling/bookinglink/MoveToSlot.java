package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Moves a booking to another slot of its booking link, from the manage page (R7.3). No slot is held while somebody chooses
 * (R8.4).
 */
@Stateless
@InTenant
public class MoveToSlot {

    /** What the form key of a slot's form is issued for: another slot is another form. */
    public static String purpose(UUID bookingId, Instant start) {
        return "move-to-slot:" + bookingId + ":" + start;
    }

    /**
     * Moves it; the same form sent again changes nothing (R8.3).
     *
     * @throws BusinessException {@link BookingError#NOT_FOUND}; what is wrong with the form key; why this party cannot
     *     move it now; {@link BookingError#TIME_TAKEN} when the slot is not offered, or no more
     */
    public void move(String token, Instant start, String formKey) {
        throw new BusinessException(BookingLinkError.NOT_FOUND);
    }
}
