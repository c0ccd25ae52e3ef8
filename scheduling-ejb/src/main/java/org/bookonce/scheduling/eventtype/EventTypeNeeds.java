package org.bookonce.scheduling.eventtype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.need.Need;
import org.bookonce.tenant.need.NeedSource;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * For owners and admins: event types of teams that nobody can book since somebody is deactivated whom they take (R1.5,
 * R3.2). That those of one host end with their host is what was asked for.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EventTypeNeeds implements NeedSource {

    private static final String UNSTAFFED =
            """
            select e.id, e.title, g.name, g.since
            from event_type e
            cross join lateral (
                select (array_agg(m.name order by m.deactivated_at desc, m.id))[1] as name, max(m.deactivated_at) as since
                from event_type_host h
                join membership m on m.tenant_id = h.tenant_id and m.id = h.host_id and not m.active
                where h.tenant_id = e.tenant_id and h.event_type_id = e.id) g
            where e.tenant_id = ? and e.active and e.deleted_at is null and e.assignment <> 'HOST'
              and g.since is not null and not %s
            order by g.since, e.id limit ?
            """
                    .formatted(EventTypeColumns.STAFFED);

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected EventTypeNeeds() {}

    @Override
    public List<Need> of(Member member) {
        return member.mayActForOthers() ? sql.list(UNSTAFFED, EventTypeNeeds::read, tenant.require(), MOST) : List.of();
    }

    private static Need read(ResultSet row) throws SQLException {
        return new Need(
                "event-type.unstaffed",
                Map.of("title", row.getString("title"), "name", row.getString("name")),
                "event-types/" + Sql.uuid(row, "id"),
                Sql.instant(row, "since"));
    }
}
