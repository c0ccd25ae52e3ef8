package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * What takes a host's time, as {@link HostTime} keeps it. Reading needs no lock; what is read without one may be another's
 * by the time that somebody writes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TakenTimes {

    /** Nobody's id: a null would leave out the holds, which have no booking either. */
    public static final UUID NO_BOOKING = new UUID(0, 0);

    private static final String TAKEN =
            """
            select t.starts_at, t.ends_at, case when t.visitor is null then t.kind else 'FORM' end as kind,
                   coalesce(b.title, o.title, e.title, '') as title
            from host_time t
            left join booking b on b.tenant_id = t.tenant_id and b.id = t.booking_id
            left join one_off o on o.tenant_id = t.tenant_id and o.id = t.one_off_id
            left join event_type e on e.tenant_id = t.tenant_id and e.id = t.event_type_id
            where t.tenant_id = ? and t.host_id = ? and t.starts_at < ? and t.ends_at > ? and t.starts_at > ?
              and (t.expires_at is null or t.expires_at > bookonce_now())
              and t.booking_id is distinct from ?
            order by t.starts_at
            """;

    /** No meeting is longer than 12 hours (R2.2), so nothing that began a day earlier still runs. */
    private static final long LONGEST_SECONDS = 86_400;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected TakenTimes() {}

    /** What meets [start, end) of a host's time, in order; lapsed holds are left out. */
    public List<TakenTime> meeting(UUID hostId, Instant start, Instant end) {
        return meeting(hostId, start, end, NO_BOOKING);
    }

    /** The same without the claim of this booking, which does not stand in its own way (R8.1). */
    public List<TakenTime> meeting(UUID hostId, Instant start, Instant end, UUID exceptBooking) {
        return sql.list(
                TAKEN,
                row -> new TakenTime(
                        Sql.instant(row, "starts_at"),
                        Sql.instant(row, "ends_at"),
                        TakenTime.Kind.valueOf(row.getString("kind")),
                        row.getString("title")),
                tenant.require(),
                hostId,
                end,
                start,
                earliest(start),
                exceptBooking);
    }

    /** Since when what meets a time that begins at {@code start} can have begun; bounds the range of the index. */
    static Instant earliest(Instant start) {
        return start.minusSeconds(LONGEST_SECONDS);
    }
}
