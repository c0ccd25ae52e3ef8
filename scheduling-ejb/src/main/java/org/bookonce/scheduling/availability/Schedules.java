package org.bookonce.scheduling.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;
import org.bookonce.tenant.text.Texts;

/**
 * The schedules of the current organization's hosts. Who has none saved has one all the same: the standard week in their
 * zone, under their own id.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Schedules {

    private static final String OF_HOST =
            """
            select s.id, s.host_id, s.name, s.zone, s.standard, s.week, s.overrides, s.version,
                   array(select e.title from event_type_host h
                         join event_type e on e.tenant_id = h.tenant_id and e.id = h.event_type_id
                         where h.tenant_id = s.tenant_id and h.schedule_id = s.id and e.deleted_at is null
                         order by lower(e.title), e.id) as event_types
            from availability_schedule s
            where s.tenant_id = ? and s.host_id = ?
            order by s.standard desc, lower(s.name), s.id
            """;
    private static final String INSERT =
            """
            insert into availability_schedule
                (tenant_id, id, host_id, name, zone, standard, week, overrides, version, created_at)
            values (?, ?, ?, ?, ?, ?, string_to_array(?, ' ')::integer[], string_to_array(?, ' ')::integer[], 1,
                    bookonce_now())
            """;
    private static final String UPDATE =
            """
            update availability_schedule
            set name = ?, zone = ?, standard = ?, week = string_to_array(?, ' ')::integer[],
                overrides = string_to_array(?, ' ')::integer[], version = version + 1
            where tenant_id = ? and id = ? and version = ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    Members members;

    protected Schedules() {}

    /** The host, if this person may see and change their hours; {@link AccessError#NOT_FOUND} otherwise. */
    Member host(UUID hostId, Member person) {
        return members.active(hostId)
                .filter(host -> person.mayActFor(host.id()))
                .orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
    }

    /** The host of a schedule, on the same terms. */
    Member hostOf(UUID id, Member person) {
        UUID hostId = sql.find(
                        "select host_id from availability_schedule where tenant_id = ? and id = ?",
                        row -> Sql.uuid(row, "host_id"),
                        tenant.require(),
                        id)
                .orElse(id);
        return host(hostId, person);
    }

    /** Lets nobody else change the host's schedules until the end of the transaction. */
    void lock(UUID hostId) {
        sql.one("select lock_hosts(?) as now", row -> 1, (Object) new UUID[] {hostId});
    }

    /** A host's schedules, the standard one first; one at least. */
    List<ScheduleView> of(Member host) {
        List<ScheduleView> saved = sql.list(OF_HOST, Schedules::read, tenant.require(), host.id());
        return saved.isEmpty() ? List.of(usual(host)) : saved;
    }

    /** One of a host's schedules; {@link AccessError#NOT_FOUND} when there is no such one. */
    static ScheduleView find(List<ScheduleView> schedules, UUID id) {
        return schedules.stream()
                .filter(schedule -> schedule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
    }

    /** Writes a new one; its version is 1. */
    void insert(ScheduleView schedule) {
        sql.update(
                INSERT,
                tenant.require(),
                schedule.id(),
                schedule.hostId(),
                schedule.name(),
                schedule.hours().zone(),
                schedule.standard(),
                ScheduleNumbers.ofWeek(schedule.hours().week()),
                ScheduleNumbers.ofOverrides(schedule.hours().overrides()));
    }

    /** Writes it anew; false when it is not the version it was. */
    boolean update(ScheduleView schedule) {
        return sql.update(
                        UPDATE,
                        schedule.name(),
                        schedule.hours().zone(),
                        schedule.standard(),
                        ScheduleNumbers.ofWeek(schedule.hours().week()),
                        ScheduleNumbers.ofOverrides(schedule.hours().overrides()),
                        tenant.require(),
                        schedule.id(),
                        schedule.version())
                == 1;
    }

    /** No schedule of the host is the standard one any more, so that another one can be. */
    void noStandard(UUID hostId) {
        sql.update(
                "update availability_schedule set standard = false where tenant_id = ? and host_id = ? and standard",
                tenant.require(),
                hostId);
    }

    /** Deletes it; event types that used it follow the standard one from now on. */
    void delete(UUID id) {
        UUID here = tenant.require();
        // whoever is about to choose it for an event type waits, and finds it gone
        sql.find("select 1 from availability_schedule where tenant_id = ? and id = ? for update", row -> 1, here, id);
        sql.update("update event_type_host set schedule_id = null where tenant_id = ? and schedule_id = ?", here, id);
        sql.update("delete from availability_schedule where tenant_id = ? and id = ?", here, id);
    }

    private static ScheduleView usual(Member host) {
        return new ScheduleView(
                host.id(),
                host.id(),
                Texts.of(host.language()).get("availability.usual"),
                true,
                Schedule.standard(host.zone()),
                List.of(),
                0);
    }

    private static ScheduleView read(ResultSet row) throws SQLException {
        return new ScheduleView(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "host_id"),
                row.getString("name"),
                row.getBoolean("standard"),
                ScheduleNumbers.read(row),
                List.of((String[]) row.getArray("event_types").getArray()),
                row.getInt("version"));
    }
}
