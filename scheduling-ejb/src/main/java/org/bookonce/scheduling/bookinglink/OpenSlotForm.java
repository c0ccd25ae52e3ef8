package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import java.time.Instant;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Opens the form of a slot. Reads only: the slot was held before, if it could be. */
@Stateless
@InTenant
public class OpenSlotForm {

    /**
     * To the visitor that the address names.
     *
     * @param minutes one of the link's durations
     * @param visitor 16 bytes
     * @throws BusinessException {@link BookingLinkError#NOT_FOUND}, {@link BookingLinkError#DURATION_UNKNOWN}
     */
    public OpenedSlotForm open(String slug, int minutes, Instant start, byte[] visitor) {
        throw new BusinessException(BookingLinkError.NOT_FOUND);
    }
}
