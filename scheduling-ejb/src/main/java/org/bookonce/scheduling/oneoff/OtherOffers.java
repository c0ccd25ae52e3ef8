package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * When time of a host is taken, the unheld offers of other one-offs may lose their last free slot: those that never were
 * held, and those that were released (R2.14). Their links stay open, and the host is told, once (R2.4). Called under the
 * host's lock, after the time was taken: time that is held is never touched, since it could not have been taken.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OtherOffers {

    private static final String TOUCHED =
            """
            select distinct o.id from one_off o
            join offered_slot s on s.tenant_id = o.tenant_id and s.one_off_id = o.id
            where o.tenant_id = ? and o.host_id = ? and o.used_at is null and o.deleted_at is null and o.closes_at > ?
              and o.none_free_at is null and s.starts_at < ? and s.ends_at > ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    OfferedSlots offeredSlots;

    @Inject
    OneOffNotices notices;

    protected OtherOffers() {}

    /** The host's time from start to end was taken. */
    void taken(Member host, Instant start, Instant end, Instant now) {
        List<UUID> touched =
                sql.list(TOUCHED, row -> Sql.uuid(row, "id"), tenant.require(), host.id(), now, end, start);
        touched.stream()
                .filter(id -> offeredSlots.ahead(id, host.id(), now).stream().noneMatch(OfferedSlotView::free))
                .forEach(id -> tell(id, host, now));
    }

    private void tell(UUID id, Member host, Instant now) {
        sql.update("update one_off set none_free_at = ? where tenant_id = ? and id = ?", now, tenant.require(), id);
        notices.noneFree(oneOffs.find(id).orElseThrow(), host);
    }
}
