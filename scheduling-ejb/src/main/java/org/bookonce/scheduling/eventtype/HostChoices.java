package org.bookonce.scheduling.eventtype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** People with their schedules, as an event type can have them as hosts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HostChoices {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected HostChoices() {}

    private record Found(UUID hostId, HostChoice.Schedule schedule) {}

    /** In the order of the people. */
    List<HostChoice> of(List<Member> hosts) {
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
