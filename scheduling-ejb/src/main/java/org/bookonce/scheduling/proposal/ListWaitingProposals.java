package org.bookonce.scheduling.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Whose proposals wait for an answer at which one-off, for the list of one-offs and what closes them. Reads only. */
@Stateless
@InTenant
public class ListWaitingProposals {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    private record Line(UUID oneOffId, String name) {}

    /** By one-off, who waits, the first first; members see their own, owners and admins all. Where none waits is nothing. */
    public Map<UUID, List<String>> list() {
        Member me = current.reader();
        return sql
                .list(
                        "select o.id, p.invitee_name " + WaitingProposals.FROM
                                + " and (? or o.host_id = ?) order by p.id",
                        row -> new Line(Sql.uuid(row, "id"), row.getString("invitee_name")),
                        tenant.require(),
                        me.mayActForOthers(),
                        me.id())
                .stream()
                .collect(Collectors.groupingBy(Line::oneOffId, Collectors.mapping(Line::name, Collectors.toList())));
    }
}
