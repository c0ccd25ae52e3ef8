package org.bookonce.scheduling.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** What open forms keep back of hosts' time (R8.4, R8.5). Called under the locks of all hosts of the link. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FormHolds {

    private static final Duration LENGTH = Duration.ofMinutes(10);

    /** Forms of a link that hold at a time: more are no rush of invitees, but somebody who blocks a calendar. */
    private static final int MOST = 20;

    private static final String OPEN =
            """
            select count(distinct visitor) from host_time
            where tenant_id = ? and event_type_id = ? and visitor is not null and visitor <> ? and expires_at > ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    HostTime hostTime;

    @Inject
    HostChoice choice;

    protected FormHolds() {}

    /** Holds the slot in place of what the visitor held before; until when, or nothing when too many forms hold. */
    Optional<Instant> replace(Asked asked, FoundSlot slot, Instant start, Instant now) {
        List<UUID> hosts = choice.of(asked, slot);
        hostTime.freeForm(asked.type().id(), asked.visitor(), asked.hostIds());
        if (open(asked, now) >= MOST) {
            return Optional.empty();
        }
        Instant expiry = now.plus(LENGTH);
        hosts.stream()
                .map(host -> time(asked, host, start))
                .filter(time -> !hostTime.holdForForm(time, expiry))
                .findAny()
                .ifPresent(taken -> {
                    throw new BusinessException(BookingLinkError.SLOT_TAKEN);
                });
        return Optional.of(expiry);
    }

    private long open(Asked asked, Instant now) {
        return sql.one(
                OPEN, row -> row.getLong(1), tenant.require(), asked.type().id(), asked.visitor(), now);
    }

    /** The time of one host for such a meeting. */
    static HostTime.LinkTime time(Asked asked, UUID host, Instant start) {
        return new HostTime.LinkTime(
                host,
                asked.type().id(),
                start,
                asked.end(start),
                asked.type().bufferBefore(),
                asked.type().bufferAfter(),
                asked.visitor());
    }
}
