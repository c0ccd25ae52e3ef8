package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Keeps a slot back while its form is open, for ten minutes (R6.4, R8.4): one per visitor and link, the former one is
 * given back.
 */
@Stateless
@InTenant
public class HoldSlot {

    /** What the form key of the page of a link is issued for; it names the visitor. */
    public static String purpose(UUID eventTypeId) {
        return "hold-slot:" + eventTypeId;
    }

    /**
     * Holds.
     *
     * @param minutes one of the link's durations
     * @param formKey issued for {@link #purpose}: no hold without a visit of the page (R8.5)
     * @throws BusinessException {@link BookingLinkError#NOT_FOUND}, {@link BookingLinkError#DURATION_UNKNOWN}, what is
     *     wrong with the form key, {@link BookingLinkError#SLOT_TAKEN}, {@link BookingLinkError#SLOT_UNKNOWN}
     */
    public HeldSlot hold(String slug, int minutes, Instant start, String formKey) {
        throw new BusinessException(BookingLinkError.NOT_FOUND);
    }
}
