package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** What a host still has ahead, for those who settle it when the host goes (R1.5). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UpcomingBookings {

    private static final String UPCOMING =
            """
             from booking
            where tenant_id = ? and status = 'CONFIRMED' and no_show_at is null
              and ends_at > bookonce_now()
              and (host_id = ? or exists (
                select 1 from booking_host t
                where t.tenant_id = booking.tenant_id and t.booking_id = booking.id and t.host_id = ?))
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    BookingParts parts;

    @Inject
    HostTime hostTime;

    @Inject
    Cancellation cancellation;

    protected UpcomingBookings() {}

    /** How many there are. */
    public int count(UUID hostId) {
        return sql.one("select count(*)" + UPCOMING, row -> row.getInt(1), tenant.require(), hostId, hostId);
    }

    /**
     * Cancels them as the host would, each with its mails.
     *
     * @return how many there were
     */
    public int cancelAll(UUID hostId, String reason) {
        hostTime.lock(Stream.concat(Stream.of(hostId), ahead(hostId).stream().flatMap(this::hosts))
                .distinct()
                .toArray(UUID[]::new));
        List<UUID> ahead = ahead(hostId);
        ahead.forEach(id -> cancellation.of(id, Party.HOST, reason));
        return ahead.size();
    }

    private List<UUID> ahead(UUID hostId) {
        return sql.list(
                "select id" + UPCOMING + " order by starts_at, id",
                row -> Sql.uuid(row, "id"),
                tenant.require(),
                hostId,
                hostId);
    }

    /** Who else takes part is locked with the host, in the order of all locks. */
    private Stream<UUID> hosts(UUID bookingId) {
        return parts.hosts(bookingId).orElseThrow().ids().stream();
    }
}
