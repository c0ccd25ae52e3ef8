package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Explains to a host why a start of theirs is not offered (R3.9). Reads only. */
@Stateless
@InTenant
public class ExplainStart {

    @Inject
    CurrentMember current;

    @Inject
    Links links;

    @Inject
    StartReasons reasons;

    /**
     * To the host, owners and admins.
     *
     * @param minutes one of the event type's durations
     * @param start in whole minutes
     * @throws BusinessException {@link BookingLinkError#NOT_FOUND} for everyone else, and where the host is none of the
     *     event type's; {@link BookingLinkError#DURATION_UNKNOWN}
     */
    public ExplainedStart explain(UUID eventTypeId, UUID hostId, int minutes, Instant start) {
        if (!current.reader().mayActFor(hostId)) {
            throw Links.unknown();
        }
        BookableEventType type = links.find(eventTypeId);
        BookableEventType.Host host = type.hosts().stream()
                .filter(each -> each.id().equals(hostId))
                .findFirst()
                .orElseThrow(Links::unknown);
        return reasons.of(type, host, Links.minutes(type, minutes), Links.start(start));
    }
}
