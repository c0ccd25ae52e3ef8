package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** The invitee did not come (R7.4). The invitee is not told; marking what is marked changes nothing. */
@Stateless
@InTenant
public class MarkNoShow {

    @Inject
    Attendance attendance;

    /**
     * By the host, an owner or an admin, once the meeting has begun.
     *
     * @throws BusinessException {@link BookingError#NOT_FOUND} for everyone else; {@link BookingError#NOT_BEGUN}, {@link
     *     BookingError#CANCELLED}
     */
    public void mark(UUID bookingId) {
        attendance.note(bookingId, false);
    }
}
