package org.bookonce.scheduling.bookinglink;

import java.time.Instant;
import java.util.Optional;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.Awaited;

/**
 * A link whose hosts are locked. What was asked of it before may have changed while somebody waited for the locks: caps,
 * buffers, notice and durations count as they are now, and so do its hosts.
 *
 * @param had when the locks were had
 * @param now what is asked of it by then; nothing where it can no longer be booked
 */
record LockedLink(Awaited<Instant> had, Awaited<Optional<Asked>> now) {

    /** What is asked of it; {@link BookingLinkError#CLOSED}, {@link BookingLinkError#DURATION_UNKNOWN}. */
    Asked asked() {
        Asked asked = now.get().orElseThrow(() -> new BusinessException(BookingLinkError.CLOSED));
        Links.minutes(asked.type(), asked.minutes());
        return asked;
    }
}
