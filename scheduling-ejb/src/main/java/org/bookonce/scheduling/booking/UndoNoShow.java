package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** The invitee came after all (R7.4). Undoing what is not marked changes nothing. */
@Stateless
@InTenant
public class UndoNoShow {

    @Inject
    Attendance attendance;

    /**
     * By the host, an owner or an admin.
     *
     * @throws BusinessException {@link BookingError#NOT_FOUND} for everyone else
     */
    public void undo(UUID bookingId) {
        attendance.note(bookingId, true);
    }
}
