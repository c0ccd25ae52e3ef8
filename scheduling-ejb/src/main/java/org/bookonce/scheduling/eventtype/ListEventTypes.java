package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.Limits;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.tenant.tenancy.Conditions;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Listing;
import org.bookonce.tenant.tenancy.Slices;
import org.bookonce.tenant.tenancy.Sorting;
import org.bookonce.tenant.tenancy.Sql;

/** Event types: members see those that are theirs or that they are a host of, owners and admins all. */
@Stateless
@InTenant
public class ListEventTypes {

    private static final Listing LIST = new Listing(
            "event-types",
            """
            e.owner_id, m.name as owner_name, e.title, e.slug, e.durations, e.assignment, e.colour, e.listed, e.active,
            (select count(*) from event_type_host h
             where h.tenant_id = e.tenant_id and h.event_type_id = e.id) as hosts,
            (select count(*) from booking b
             where b.tenant_id = e.tenant_id and b.event_type_id = e.id and b.status = 'CONFIRMED'
               and b.no_show_at is null and b.ends_at > bookonce_now()) as upcoming,
            """
                    + EventTypeColumns.STAFFED
                    + " as staffed",
            "from event_type e join membership m on m.tenant_id = e.tenant_id and m.id = e.owner_id",
            "e.id");

    /** What sorts before every letter ends the name, so that a longer one comes after it. */
    private static final Sorting ORDER = new Sorting(
            "owner", "lower(m.name) || e'\\x01' || e.owner_id::text || lpad(e.position::text, 10, '0')", "text", false);

    @Inject
    CurrentMember current;

    @Inject
    Slices slices;

    @Inject
    CurrentTenant tenant;

    @Inject
    Organizations organizations;

    @Inject
    Addresses addresses;

    @Inject
    Limits limits;

    /** A page of the list. */
    public EventTypeList list(EventTypeFilter filter) {
        Member me = current.reader();
        String slug = organizations.current().slug();
        Conditions wanted = conditions(filter, me);
        Slice<EventTypeRow> rows = slices.read(
                LIST, ORDER, wanted, filter.cursor(), Slice.size(filter.size()), row -> read(row, me, slug));
        int used = limits.used(Limit.EVENT_TYPES, me.id()).orElse(0L).intValue();
        return new EventTypeList(
                rows,
                slices.count(LIST, wanted),
                used,
                limits.allowed(Limit.EVENT_TYPES, me.id()).value());
    }

    private Conditions conditions(EventTypeFilter filter, Member me) {
        Conditions wanted = Conditions.of("e.tenant_id = ? and e.deleted_at is null", tenant.require())
                .and("e.owner_id = ?", filter.ownerId())
                .and("e.active = ?", filter.active());
        if (!me.mayActForOthers()) {
            wanted.and(
                    """
                    e.owner_id = ? or exists (select 1 from event_type_host h
                        where h.tenant_id = e.tenant_id and h.event_type_id = e.id and h.host_id = ?)
                    """,
                    me.id(),
                    me.id());
        }
        Optional.of(filter.search().strip().toLowerCase(Locale.ROOT))
                .filter(search -> !search.isEmpty())
                .ifPresent(search ->
                        wanted.and("position(? in lower(concat_ws(' ', e.title, e.slug, m.name))) > 0", search));
        return wanted;
    }

    private EventTypeRow read(ResultSet row, Member me, String slug) throws SQLException {
        UUID owner = Sql.uuid(row, "owner_id");
        Assignment assignment = Assignment.valueOf(row.getString("assignment"));
        boolean own = me.mayActFor(owner) && assignment == Assignment.HOST;
        return new EventTypeRow(
                Sql.uuid(row, "slice_id"),
                owner,
                row.getString("owner_name"),
                row.getString("title"),
                row.getString("slug"),
                EventTypeColumns.durations(row),
                assignment,
                row.getInt("hosts"),
                row.getString("colour"),
                row.getBoolean("listed"),
                row.getBoolean("active"),
                row.getBoolean("staffed"),
                row.getInt("upcoming"),
                addresses.bookingLink(slug, row.getString("slug")),
                current.readOnly().isEmpty() && (own || me.administers()));
    }
}
