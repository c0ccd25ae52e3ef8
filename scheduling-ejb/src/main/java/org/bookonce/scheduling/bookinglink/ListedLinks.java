package org.bookonce.scheduling.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** What public pages list: event types that are listed and active, with whoever it takes to have a meeting (R3.3). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ListedLinks {

    /** More than anybody reads on one page. */
    private static final int MOST = 500;

    /** A meeting of all hosts takes all of them. */
    private static final String STAFFED =
            """
            (e.assignment <> 'COLLECTIVE' or not exists (
                select 1 from event_type_host t
                join membership m on m.tenant_id = t.tenant_id and m.id = t.host_id and not m.active
                where t.tenant_id = e.tenant_id and t.event_type_id = e.id))
            """;

    private static final String LINKS =
            """
            select e.slug, e.title, e.description, e.durations, e.colour,
                   case when e.assignment = 'HOST' then h.name else '' end as host
            from event_type e
            join lateral (
                select min(m.name) as name, bool_or(m.id = ?) as own
                from event_type_host t
                join membership m on m.tenant_id = t.tenant_id and m.id = t.host_id and m.active
                where t.tenant_id = e.tenant_id and t.event_type_id = e.id) h on h.name is not null
            join membership o on o.tenant_id = e.tenant_id and o.id = e.owner_id
            where e.tenant_id = ? and e.listed and e.active and e.deleted_at is null and (? or h.own)
              and %s
            order by e.owner_id <> ?, lower(o.name), o.id, e.position, e.id limit ?
            """
                    .formatted(STAFFED);
    private static final String HOSTS =
            """
            select p.slug, m.name, coalesce(i.version, '') as picture, n.links
            from host_page p
            join membership m on m.tenant_id = p.tenant_id and m.id = p.host_id and m.active
            left join member_picture i on i.tenant_id = m.tenant_id and i.member_id = m.id
            join lateral (
                select count(*) as links from event_type_host t
                join event_type e on e.tenant_id = t.tenant_id and e.id = t.event_type_id
                where t.tenant_id = p.tenant_id and t.host_id = p.host_id and e.listed and e.active
                  and e.deleted_at is null and %s) n on n.links > 0
            where p.tenant_id = ? order by lower(m.name), m.id limit ?
            """
                    .formatted(STAFFED);
    private static final String PAGE =
            """
            select p.host_id, m.name, coalesce(i.version, '') as picture, p.welcome
            from host_page p join membership m on m.tenant_id = p.tenant_id and m.id = p.host_id and m.active
            left join member_picture i on i.tenant_id = m.tenant_id and i.member_id = m.id
            where p.tenant_id = ? and p.slug = ?
            """;

    /** Nobody's id. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected ListedLinks() {}

    /** A member's page. */
    record Page(UUID hostId, String name, String picture, String welcome) {}

    Optional<Page> page(String slug) {
        return sql.find(
                PAGE,
                row -> new Page(
                        Sql.uuid(row, "host_id"),
                        row.getString("name"),
                        row.getString("picture"),
                        row.getString("welcome")),
                tenant.require(),
                slug);
    }

    /** Those of everybody, by owner and in the owner's order. */
    List<OpenedHostPage.Link> all() {
        return sql.list(LINKS, ListedLinks::link, NOBODY, tenant.require(), true, NOBODY, MOST);
    }

    /** Those that a member takes: their own first. */
    List<OpenedHostPage.Link> of(UUID host) {
        return sql.list(LINKS, ListedLinks::link, host, tenant.require(), false, host, MOST);
    }

    /** Members who have a page and something to book on it, by name. */
    List<OpenedHostPage.Host> hosts() {
        return sql.list(
                HOSTS,
                row -> new OpenedHostPage.Host(
                        row.getString("slug"), row.getString("name"), row.getString("picture"), row.getInt("links")),
                tenant.require(),
                MOST);
    }

    private static OpenedHostPage.Link link(ResultSet row) throws SQLException {
        return new OpenedHostPage.Link(
                row.getString("slug"),
                row.getString("title"),
                row.getString("description"),
                List.of((Integer[]) row.getArray("durations").getArray()),
                row.getString("colour"),
                row.getString("host"));
    }
}
