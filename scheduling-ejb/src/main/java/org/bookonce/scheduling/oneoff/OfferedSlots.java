package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.booking.TakenTimes;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Which offered slots are free. The one-off's own holds do not stand in the way of its own invitee (R8.1). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OfferedSlots {

    /** Whether an offered slot {@code s} is free; asked with the host, the time, and the booking that does not count. */
    private static final String FREE =
            """
            not exists (
                select 1 from host_time t
                where t.tenant_id = s.tenant_id and t.host_id = %s
                  and t.starts_at < s.ends_at and t.ends_at > s.starts_at
                  and t.starts_at > s.starts_at - interval '1 day'
                  and (t.expires_at is null or t.expires_at > %s)
                  and not (t.kind = 'HOLD' and t.one_off_id is not distinct from s.one_off_id)
                  and %s)""";

    private static final String AHEAD =
            """
            select s.id, s.starts_at, s.ends_at, %s as free
            from offered_slot s
            where s.tenant_id = ? and s.one_off_id = ? and s.starts_at > ?
            order by s.starts_at
            """
                    .formatted(FREE.formatted("?", "?", "t.booking_id is distinct from ?"));

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected OfferedSlots() {}

    /** The slots that have not begun, in order. */
    List<OfferedSlotView> ahead(UUID oneOffId, UUID hostId, Instant now) {
        return aheadFor(TakenTimes.NO_BOOKING, oneOffId, hostId, now);
    }

    /** The same for a booking whose own claim is not in its way (R8.1). */
    List<OfferedSlotView> aheadFor(UUID bookingId, UUID oneOffId, UUID hostId, Instant now) {
        return sql.list(AHEAD, row -> read(row, "id"), hostId, now, bookingId, tenant.require(), oneOffId, now);
    }

    /** A query's expression: whether its slot {@code s} is free for an invitee, of a host at a time. */
    static String free(String host, String now) {
        return FREE.formatted(host, now, "true");
    }

    /** The slot of a query's row, whose id is in this column. */
    static OfferedSlotView read(ResultSet row, String id) throws SQLException {
        return new OfferedSlotView(
                Sql.uuid(row, id), Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at"), row.getBoolean("free"));
    }
}
