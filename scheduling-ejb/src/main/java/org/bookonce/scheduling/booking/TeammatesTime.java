package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * What the time of a booking meets with those who could take it. A booking of a booking link keeps its buffers, and those
 * of what is next to it (R3.5); one-offs have none of their own (R2.9).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TeammatesTime {

    /** Meetings last at most 12 hours, buffers as long: what began two days before is over. */
    private static final String MET =
            """
            select t.host_id, t.starts_at, t.ends_at, case when t.visitor is null then t.kind else 'FORM' end as kind,
                   coalesce(b.title, o.title, e.title, '') as title,
                   t.starts_at < mine.ends_at and t.ends_at > mine.starts_at as meets
            from host_time mine
            join host_time t on t.tenant_id = mine.tenant_id and t.host_id = any (?)
                and t.starts_at > mine.starts_at - interval '2 days' and t.starts_at < mine.ends_at + interval '1 day'
                and t.starts_at < mine.ends_at + make_interval(mins =>
                    case when mine.event_type_id is null then 0 else greatest(mine.buffer_after, t.buffer_before) end)
                and t.ends_at > mine.starts_at - make_interval(mins =>
                    case when mine.event_type_id is null then 0 else greatest(mine.buffer_before, t.buffer_after) end)
                and (t.expires_at is null or t.expires_at > (select bookonce_now()))
            left join booking b on b.tenant_id = t.tenant_id and b.id = t.booking_id
            left join one_off o on o.tenant_id = t.tenant_id and o.id = t.one_off_id
            left join event_type e on e.tenant_id = t.tenant_id and e.id = t.event_type_id
            where mine.tenant_id = ? and mine.booking_id = ? and mine.host_id = ?
            order by meets desc, t.starts_at
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected TeammatesTime() {}

    /**
     * Time that is taken.
     *
     * @param overlaps false where only the time that is to stay free around a meeting is missing
     */
    record Met(TakenTime time, boolean overlaps) {}

    private record Line(UUID hostId, Met met) {}

    /** For each of these teammates the first that it meets; nothing for those who are free. */
    Map<UUID, Met> met(UUID bookingId, UUID hostId, UUID... teammates) {
        Map<UUID, Met> met = new LinkedHashMap<>();
        sql.list(MET, TeammatesTime::read, teammates, tenant.require(), bookingId, hostId)
                .forEach(line -> met.putIfAbsent(line.hostId(), line.met()));
        return met;
    }

    private static Line read(ResultSet row) throws SQLException {
        TakenTime time = new TakenTime(
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                TakenTime.Kind.valueOf(row.getString("kind")),
                row.getString("title"));
        return new Line(Sql.uuid(row, "host_id"), new Met(time, row.getBoolean("meets")));
    }
}
