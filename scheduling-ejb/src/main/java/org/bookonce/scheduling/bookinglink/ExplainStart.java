package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Explains to a host why a start of theirs is not offered (R3.9). Reads only. */
@Stateless
@InTenant
public class ExplainStart {

    /**
     * To the host, owners and admins.
     *
     * @param minutes one of the event type's durations
     * @param start in whole minutes
     * @throws BusinessException {@link BookingLinkError#NOT_FOUND} for everyone else, and where the host is none of the
     *     event type's; {@link BookingLinkError#DURATION_UNKNOWN}
     */
    public ExplainedStart explain(UUID eventTypeId, UUID hostId, int minutes, Instant start) {
        throw new BusinessException(BookingLinkError.NOT_FOUND);
    }
}
