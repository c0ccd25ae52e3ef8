package org.bookonce.scheduling.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** How many proposals of which one-off wait for an answer, for the list of one-offs. Reads only. */
@Stateless
@InTenant
public class ListWaitingProposals {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    private record Line(UUID oneOffId, int waiting) {}

    /** By one-off; members see their own, owners and admins all. What none waits for is left out. */
    public Map<UUID, Integer> list() {
        Member me = current.reader();
        return sql
                .list(
                        "select o.id, count(*) as waiting " + WaitingProposals.FROM
                                + " and (? or o.host_id = ?) group by o.id",
                        row -> new Line(Sql.uuid(row, "id"), row.getInt("waiting")),
                        tenant.require(),
                        me.mayActForOthers(),
                        me.id())
                .stream()
                .collect(Collectors.toMap(Line::oneOffId, Line::waiting));
    }
}
