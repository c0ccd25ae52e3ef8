package org.bookonce.scheduling.closing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Counts what the deletion of the organization would end, for its owner. */
@Stateless
@InTenant
public class ShowDeletionEffects {

    private static final String COUNT =
            """
            select (select count(*) from one_off o where o.tenant_id = t.id and o.used_at is null
                      and o.deleted_at is null and o.closes_at > bookonce_now()) as one_offs,
                   (select count(*) from booking b where b.tenant_id = t.id and b.status = 'CONFIRMED'
                      and b.starts_at > bookonce_now()) as bookings,
                   (select count(*) from membership m where m.tenant_id = t.id and m.active) as members
            from (select cast(? as uuid) as id) t
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    /** The counts, as they are now. */
    public DeletionEffects show() {
        current.reader().requireOwner();
        return sql.one(
                COUNT,
                row -> new DeletionEffects(row.getInt("one_offs"), row.getInt("bookings"), row.getInt("members")),
                tenant.require());
    }
}
