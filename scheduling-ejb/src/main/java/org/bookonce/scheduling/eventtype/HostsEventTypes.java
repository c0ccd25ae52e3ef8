package org.bookonce.scheduling.eventtype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** What event types are without one of their hosts. Published for those who settle it when somebody goes (R1.5). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HostsEventTypes {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected HostsEventTypes() {}

    /** The titles of those that can be booked now and cannot without this host: their own, and those that take all of a team. */
    public List<String> endingWithout(UUID hostId) {
        return sql.list(
                """
                select e.title from event_type_host own
                join event_type e on e.tenant_id = own.tenant_id and e.id = own.event_type_id
                where own.tenant_id = ? and own.host_id = ? and e.active and e.deleted_at is null
                  and (e.assignment = 'COLLECTIVE' or not exists (
                    select 1 from event_type_host h
                    join membership m on m.tenant_id = h.tenant_id and m.id = h.host_id and m.active
                    where h.tenant_id = e.tenant_id and h.event_type_id = e.id and h.host_id <> own.host_id))
                  and\s"""
                        + EventTypeColumns.STAFFED
                        + " order by lower(e.title), e.id",
                row -> row.getString("title"),
                tenant.require(),
                hostId);
    }
}
