package org.bookonce.scheduling.eventtype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bookonce.tenant.tenancy.Awaited;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The event types that can be booked, each read whole in one round trip, for the features that offer their slots. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookableEventTypes {

    private static final String SELECT =
            """
            select %s, h.ids as host_ids, h.names as host_names, h.zones as host_zones, h.schedules as host_schedules,
                   h.positions as host_positions, h.versions as host_versions, h.pages as host_pages,
                   h.pictures as host_pictures, a.away
            from event_type e
            %s
            join lateral (
                select array_agg(m.id order by eh.position, m.id) as ids,
                       array_agg(m.name order by eh.position, m.id) as names,
                       array_agg(m.zone order by eh.position, m.id) as zones,
                       array_agg(eh.schedule_id order by eh.position, m.id) as schedules,
                       array_agg(eh.position order by eh.position, m.id) as positions,
                       array_agg(m.time_version order by eh.position, m.id) as versions,
                       array_agg(coalesce(p.slug, '') order by eh.position, m.id) as pages,
                       array_agg(coalesce(i.version, '') order by eh.position, m.id) as pictures
                from event_type_host eh
                join membership m on m.tenant_id = eh.tenant_id and m.id = eh.host_id and m.active
                left join host_page p on p.tenant_id = m.tenant_id and p.host_id = m.id
                left join member_picture i on i.tenant_id = m.tenant_id and i.member_id = m.id
                where eh.tenant_id = e.tenant_id and eh.event_type_id = e.id) h on h.ids is not null
            cross join lateral (
                select count(*) as away from event_type_host eh
                join membership m on m.tenant_id = eh.tenant_id and m.id = eh.host_id and not m.active
                where eh.tenant_id = e.tenant_id and eh.event_type_id = e.id) a
            where e.tenant_id = ? and e.active and e.deleted_at is null and
            """
                    .formatted(EventTypeColumns.COLUMNS, EventTypeColumns.PARTS);

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected BookableEventTypes() {}

    /** The one at an address; nothing for one that is unknown, inactive, deleted, or whose hosts are all gone. */
    public Optional<BookableEventType> bySlug(String slug) {
        return sql.find(SELECT + " e.slug = any (?)", BookableEventTypes::read, tenant.require(), Sql.typed(slug));
    }

    /** The same by id. */
    public Optional<BookableEventType> byId(UUID id) {
        return byIdLater(id).get();
    }

    /** The same, read in the round trip of what waits ({@link Sql#later}): behind locks, as it is under them. */
    public Awaited<Optional<BookableEventType>> byIdLater(UUID id) {
        return sql.findLater(SELECT + " e.id = ?", BookableEventTypes::read, tenant.require(), id);
    }

    private static BookableEventType read(ResultSet row) throws SQLException {
        return new BookableEventType(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "owner_id"),
                row.getString("title"),
                row.getString("slug"),
                row.getString("description"),
                EventTypeColumns.durations(row),
                row.getInt("increment"),
                row.getInt("buffer_before"),
                row.getInt("buffer_after"),
                row.getInt("notice"),
                (Integer) row.getObject("rolling_days"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("cap_day"),
                row.getInt("cap_week"),
                row.getInt("cap_month"),
                (Integer) row.getObject("change_notice"),
                Assignment.valueOf(row.getString("assignment")),
                row.getString("colour"),
                row.getBoolean("listed"),
                EventTypeColumns.locations(row),
                EventTypeColumns.questions(row),
                hosts(row),
                row.getInt("away"));
    }

    private static List<BookableEventType.Host> hosts(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("host_ids").getArray();
        String[] names = (String[]) row.getArray("host_names").getArray();
        String[] zones = (String[]) row.getArray("host_zones").getArray();
        UUID[] schedules = (UUID[]) row.getArray("host_schedules").getArray();
        Integer[] positions = (Integer[]) row.getArray("host_positions").getArray();
        Long[] versions = (Long[]) row.getArray("host_versions").getArray();
        String[] pages = (String[]) row.getArray("host_pages").getArray();
        String[] pictures = (String[]) row.getArray("host_pictures").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new BookableEventType.Host(
                        ids[i],
                        names[i],
                        ZoneId.of(zones[i]),
                        Optional.ofNullable(schedules[i]),
                        positions[i],
                        versions[i],
                        pages[i],
                        pictures[i]))
                .toList();
    }
}
