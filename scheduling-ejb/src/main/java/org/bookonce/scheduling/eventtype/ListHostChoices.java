package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Whom the person can make the host of an event type (R3.2): themselves, or any active teammate for owners and admins. */
@Stateless
@InTenant
public class ListHostChoices {

    @Inject
    CurrentMember current;

    @Inject
    Members members;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    private record Found(UUID hostId, HostChoice.Schedule schedule) {}

    /** By name. */
    public List<HostChoice> list() {
        Member me = current.reader();
        List<Member> hosts = members.allActive().stream()
                .filter(host -> me.mayActFor(host.id()))
                .toList();
        Map<UUID, List<HostChoice.Schedule>> schedules = schedules(hosts);
        return hosts.stream()
                .map(host -> new HostChoice(host.id(), host.name(), schedules.getOrDefault(host.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<HostChoice.Schedule>> schedules(List<Member> hosts) {
        Map<UUID, List<HostChoice.Schedule>> byHost = new LinkedHashMap<>();
        sql.list(
                        """
                        select host_id, id, name, standard from availability_schedule
                        where tenant_id = ? and host_id = any (?) order by standard desc, lower(name), id
                        """,
                        row -> new Found(
                                Sql.uuid(row, "host_id"),
                                new HostChoice.Schedule(
                                        Sql.uuid(row, "id"), row.getString("name"), row.getBoolean("standard"))),
                        tenant.require(),
                        hosts.stream().map(Member::id).toArray(UUID[]::new))
                .forEach(found -> byHost.computeIfAbsent(found.hostId(), host -> new ArrayList<>())
                        .add(found.schedule()));
        return byHost;
    }
}
