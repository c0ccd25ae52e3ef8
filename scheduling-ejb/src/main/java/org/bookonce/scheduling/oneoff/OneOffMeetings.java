package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.shared.Token;
import org.bookonce.tenant.shared.Tokens;
import org.bookonce.tenant.tenancy.Awaited;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The one-offs of the current organization. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OneOffMeetings {

    /** What tokens of one-offs are derived for. */
    static final String TOKEN = "one-off";

    private static final String ROW =
            """
            select id, host_id, created_by, title, description, minutes, location_kind, location_text, hold,
                   contact_required, invitee_name, invitee_email, change_notice, zone, closes_at, token_seed, used_at,
                   deleted_at
            from one_off where tenant_id = ? and id = ?
            """;
    private static final String SLOTS =
            """
            select id, starts_at, ends_at, local_start from offered_slot where tenant_id = ? and one_off_id = ?
            order by starts_at
            """;

    /** Which one-off, and whose time is to be locked before it is read. */
    record Found(UUID id, UUID hostId) {}

    @PersistenceContext(unitName = "bookonce")
    EntityManager entities;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    Tokens tokens;

    protected OneOffMeetings() {}

    /** The token of a new one-off's address. */
    Token newToken() {
        return tokens.mint(TOKEN);
    }

    void add(OneOffMeeting meeting) {
        sql.settle();
        entities.persist(meeting);
        entities.flush();
    }

    Optional<OneOffMeeting> find(UUID id) {
        sql.settle();
        return Optional.ofNullable(entities.find(OneOffMeeting.class, id));
    }

    /** The same for whoever books it, with the next round trip: nothing manages it, and it is not to be changed. */
    Awaited<OneOffMeeting> toBook(UUID id) {
        UUID here = tenant.require();
        Awaited<OneOffMeeting> meeting = sql.oneLater(ROW, OneOffMeeting::read, here, id);
        Awaited<List<OfferedSlot>> slots = sql.listLater(SLOTS, OfferedSlot::read, here, id);
        return meeting.map(found -> found.offering(slots.get()));
    }

    Optional<Found> byToken(String token) {
        return sql.find(
                "select id, host_id from one_off where tenant_id = ? and token_hash = ?",
                row -> new Found(Sql.uuid(row, "id"), Sql.uuid(row, "host_id")),
                tenant.require(),
                Tokens.hash(token));
    }

    Optional<UUID> hostOf(UUID id) {
        return sql.find(
                "select host_id from one_off where tenant_id = ? and id = ?",
                row -> Sql.uuid(row, "host_id"),
                tenant.require(),
                id);
    }

    /**
     * Uses the link up (R8.2): the statement finds an unused, open link or it finds nothing, whoever else tries. It is sent
     * with what the booking writes, and whoever books asks for the answer before they believe any of it.
     *
     * @return whether this transaction is the one that used it
     */
    Awaited<Boolean> use(UUID id, Instant now) {
        Awaited<Integer> used = sql.later(
                "update one_off set used_at = ? where tenant_id = ? and id = ? and deleted_at is null and closes_at > ? and used_at is null",
                now,
                tenant.require(),
                id,
                now);
        return used.map(rows -> {
            if (rows > 1) {
                throw new IllegalStateException("a single-use link stands in several rows");
            }
            return rows == 1;
        });
    }
}
