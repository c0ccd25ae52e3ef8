package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.membership.Members;
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
            select distinct o.id, o.host_id from one_off o
            join offered_slot s on s.tenant_id = o.tenant_id and s.one_off_id = o.id
            where o.tenant_id = ? and o.host_id = any (?) and o.used_at is null and o.deleted_at is null and o.closes_at > ?
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
    Members members;

    @Inject
    OneOffNotices notices;

    protected OtherOffers() {}

    /** These hosts' time from start to end was taken. */
    void taken(List<UUID> hosts, Instant start, Instant end, Instant now) {
        List<OneOffMeetings.Found> touched = sql.list(
                TOUCHED,
                row -> new OneOffMeetings.Found(Sql.uuid(row, "id"), Sql.uuid(row, "host_id")),
                tenant.require(),
                hosts.toArray(UUID[]::new),
                now,
                end,
                start);
        touched.stream()
                .filter(offer -> offeredSlots.ahead(offer.id(), offer.hostId(), now).stream()
                        .noneMatch(OfferedSlotView::free))
                .forEach(offer -> tell(offer, now));
    }

    private void tell(OneOffMeetings.Found offer, Instant now) {
        sql.later(
                "update one_off set none_free_at = ? where tenant_id = ? and id = ?",
                now,
                tenant.require(),
                offer.id());
        notices.noneFree(
                oneOffs.find(offer.id()).orElseThrow(),
                members.any(offer.hostId()).orElseThrow());
    }
}
