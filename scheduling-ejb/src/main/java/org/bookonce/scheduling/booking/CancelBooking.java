package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.tenancy.InTenant;

/** Cancels a booking from the manage page, by either side (R7.2). */
@Stateless
@InTenant
public class CancelBooking {

    @Inject
    Bookings bookings;

    @Inject
    Cancellation cancellation;

    @Inject
    HostTime hostTime;

    @Inject
    FormKeys formKeys;

    /** What the form key of the cancel form is issued for. */
    public static String purpose(UUID bookingId) {
        return "cancel-booking:" + bookingId;
    }

    /**
     * By whoever has the token.
     *
     * @throws BusinessException {@link BookingError#NOT_FOUND}, {@link BookingError#STARTED}, {@link
     *     BookingError#CHANGE_NEVER}, {@link BookingError#CHANGE_TOO_LATE}, or what is wrong with the form key or the
     *     reason
     */
    public void cancel(String token, String reason, String formKey) {
        Bookings.Access access =
                bookings.byToken(token).orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
        formKeys.verify(formKey, purpose(access.bookingId()));
        hostTime.lockOf(access.bookingId());
        if (bookings.byToken(token).isEmpty()) {
            throw new BusinessException(BookingError.NOT_FOUND);
        }
        cancellation.of(access.bookingId(), access.party(), reason);
    }
}
