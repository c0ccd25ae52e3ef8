package org.bookonce.scheduling.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Chooses who takes a meeting (R3.10). Asked under the locks of all hosts, since each booking changes the answer. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HostChoice {

    private static final String LAST =
            """
            select h.id, (select max(b.created_at) from booking b
                          where b.tenant_id = ? and b.event_type_id = ? and b.host_id = h.id) as last
            from unnest(?) as h (id)
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected HostChoice() {}

    private record Line(UUID host, Instant last) {}

    /**
     * The hosts who take it: all who are free where everybody is needed; else the one whose time the visitor's form keeps
     * back already, or the one who was given none for the longest time.
     */
    List<UUID> of(Asked asked, FoundSlot slot) {
        if (asked.everybody() || slot.free().size() == 1) {
            return slot.free();
        }
        List<UUID> held =
                slot.free().stream().filter(slot.holding()::contains).limit(1).toList();
        return held.isEmpty() ? List.of(idle(asked.type().id(), slot.free())) : held;
    }

    private UUID idle(UUID eventTypeId, List<UUID> free) {
        Map<UUID, Instant> last = new HashMap<>();
        sql.list(
                        LAST,
                        row -> new Line(Sql.uuid(row, "id"), Sql.instant(row, "last")),
                        tenant.require(),
                        eventTypeId,
                        free.toArray(UUID[]::new))
                .forEach(line -> last.put(line.host(), line.last()));
        return longestIdle(free, last);
    }

    /**
     * The one without a booking, or with the oldest; ties by id.
     *
     * @param last when a host's last booking was created; null for none
     */
    static UUID longestIdle(List<UUID> hosts, Map<UUID, Instant> last) {
        Comparator<UUID> idle = Comparator.comparing(last::get, Comparator.nullsFirst(Comparator.naturalOrder()));
        return hosts.stream().min(idle.thenComparing(UUID::toString)).orElseThrow();
    }
}
