package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What must hold of an organization's rows at every moment, in SQL and without the guards' help. */
final class Invariants {

    private static final Map<String, String> BROKEN = new LinkedHashMap<>();

    static {
        BROKEN.put(
                "two confirmed bookings of one host overlap",
                """
                select count(*) from booking a join booking b
                  on b.tenant_id = a.tenant_id and b.host_id = a.host_id and b.id > a.id
                  and a.starts_at < b.ends_at and b.starts_at < a.ends_at
                where a.tenant_id = ? and a.status = 'CONFIRMED' and b.status = 'CONFIRMED'
                """);
        BROKEN.put(
                "two rows of host time overlap",
                """
                select count(*) from host_time a join host_time b
                  on b.tenant_id = a.tenant_id and b.host_id = a.host_id and b.id > a.id
                  and a.starts_at < b.ends_at and b.starts_at < a.ends_at
                where a.tenant_id = ?
                """);
        BROKEN.put(
                "a one-off has several bookings",
                """
                select count(*) from (select one_off_id from booking where tenant_id = ? and one_off_id is not null
                                      group by one_off_id having count(*) > 1) several
                """);
        BROKEN.put(
                "a used link has no booking, or a booking's link is unused",
                """
                select count(*) from one_off o left join booking b on b.tenant_id = o.tenant_id and b.one_off_id = o.id
                where o.tenant_id = ? and (o.used_at is null) <> (b.id is null)
                """);
        BROKEN.put(
                "a closed one-off still holds time",
                """
                select count(*) from host_time t join one_off o on o.tenant_id = t.tenant_id and o.id = t.one_off_id
                where t.tenant_id = ? and t.kind = 'HOLD' and (o.used_at is not null or o.deleted_at is not null)
                """);
        BROKEN.put(
                "a hold outlives the closing of its one-off",
                """
                select count(*) from host_time t join one_off o on o.tenant_id = t.tenant_id and o.id = t.one_off_id
                where t.tenant_id = ? and t.kind = 'HOLD' and t.expires_at > o.closes_at
                """);
        BROKEN.put(
                "a confirmed booking has not exactly its own time",
                """
                select count(*) from booking b where b.tenant_id = ? and b.status = 'CONFIRMED' and 1 <> (
                  select count(*) from host_time t where t.tenant_id = b.tenant_id and t.booking_id = b.id
                    and t.host_id = b.host_id and t.starts_at = b.starts_at and t.ends_at = b.ends_at)
                """);
        BROKEN.put(
                "a collective booking has not the time of each of its hosts",
                """
                select count(*) from booking b join booking_host h on h.tenant_id = b.tenant_id and h.booking_id = b.id
                where b.tenant_id = ? and b.status = 'CONFIRMED' and 1 <> (
                  select count(*) from host_time t where t.tenant_id = b.tenant_id and t.booking_id = b.id
                    and t.host_id = h.host_id and t.starts_at = b.starts_at and t.ends_at = b.ends_at)
                """);
        BROKEN.put(
                "a cancelled booking still takes time",
                """
                select count(*) from booking b join host_time t on t.tenant_id = b.tenant_id and t.booking_id = b.id
                where b.tenant_id = ? and b.status <> 'CONFIRMED'
                """);
        BROKEN.put(
                "somebody was not told of a booking",
                """
                select count(*) from booking b where b.tenant_id = ? and b.invitee_email is not null and 2 + (
                  select count(*) from booking_host h
                  where h.tenant_id = b.tenant_id and h.booking_id = b.id and h.host_id <> b.host_id) <> (
                  select count(*) from message m where m.tenant_id = b.tenant_id and m.booking_id = b.id
                    and m.kind = 'BOOKING_CONFIRMED')
                """);
    }

    private Invariants() {}

    /** Fails, naming the rule, when an organization's rows break one. */
    static void hold(RaceDatabase database, UUID tenant) {
        BROKEN.forEach((rule, query) ->
                assertThat(database.number(query, tenant)).as(rule).isZero());
    }
}
