package org.bookonce.scheduling.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The schedules that apply to hosts, for whoever computes what they can be booked for. One query, however many hosts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HostSchedules {

    private static final String OF_HOSTS =
            """
            select m.id as host_id, coalesce(own.zone, usual.zone, m.zone) as zone,
                   coalesce(own.week, usual.week) as week, coalesce(own.overrides, usual.overrides) as overrides
            from unnest(?::uuid[], ?::uuid[]) as wanted (host_id, schedule_id)
            join membership m on m.tenant_id = ? and m.id = wanted.host_id
            left join availability_schedule own
                on own.tenant_id = m.tenant_id and own.host_id = m.id and own.id = wanted.schedule_id
            left join availability_schedule usual
                on usual.tenant_id = m.tenant_id and usual.host_id = m.id and usual.standard and own.id is null
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected HostSchedules() {}

    /**
     * What applies to each host: the schedule named, the host's standard one where none is named, or else the standard
     * week in the host's zone. Hosts with equal hours share one object, so that a search computes them once. Hosts that
     * this organization does not have are left out.
     *
     * @param wanted the schedule of each host, if there is a special one
     */
    public Map<UUID, Schedule> of(Map<UUID, Optional<UUID>> wanted) {
        Map<Schedule, Schedule> seen = new HashMap<>();
        Map<UUID, Schedule> found = new HashMap<>();
        sql.list(OF_HOSTS, HostSchedules::read, parameters(wanted))
                .forEach(each -> found.put(each.getKey(), seen.computeIfAbsent(each.getValue(), schedule -> schedule)));
        return found;
    }

    /** Asks for the same ahead of the need; see {@link Sql#ahead}. */
    public void ahead(Map<UUID, Optional<UUID>> wanted) {
        sql.ahead(OF_HOSTS, HostSchedules::read, parameters(wanted));
    }

    private Object[] parameters(Map<UUID, Optional<UUID>> wanted) {
        UUID[] hosts = wanted.keySet().toArray(UUID[]::new);
        UUID[] schedules = new UUID[hosts.length];
        for (int i = 0; i < hosts.length; i++) {
            schedules[i] = wanted.get(hosts[i]).orElse(null);
        }
        return new Object[] {hosts, schedules, tenant.require()};
    }

    private static Map.Entry<UUID, Schedule> read(ResultSet row) throws SQLException {
        return Map.entry(
                Sql.uuid(row, "host_id"),
                row.getArray("week") == null ? Schedule.standard(Sql.zone(row, "zone")) : ScheduleNumbers.read(row));
    }
}
