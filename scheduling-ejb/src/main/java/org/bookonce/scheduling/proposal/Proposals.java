package org.bookonce.scheduling.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.shared.Tokens;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The proposals of the current organization. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Proposals {

    private static final String TOKEN = "proposal";

    private static final String WAITING =
            " from proposal p where p.tenant_id = ? and p.one_off_id = ? and p.status = 'WAITING'";

    private static final String WAITING_IDS = "select p.id" + WAITING + " order by p.id";

    /** Which proposal, of which one-off, and whose time is to be locked before more of it is read. */
    record Found(UUID id, UUID oneOffId, UUID hostId) {}

    @PersistenceContext(unitName = "bookonce")
    EntityManager entities;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    Tokens tokens;

    protected Proposals() {}

    void add(Proposal proposal) {
        sql.settle();
        entities.persist(proposal);
        entities.flush();
    }

    Optional<Proposal> find(UUID id) {
        sql.settle();
        return Optional.ofNullable(entities.find(Proposal.class, id));
    }

    Optional<Proposal> byForm(byte[] nonce) {
        return sql.find(
                        "select id from proposal where tenant_id = ? and form_nonce = ?",
                        row -> Sql.uuid(row, "id"),
                        tenant.require(),
                        nonce)
                .flatMap(this::find);
    }

    /**
     * What names a proposal in the address of its sender's page. It is derived from the form's nonce, which cannot be
     * read from it (R14.1).
     */
    String token(byte[] formNonce) {
        return tokens.show(TOKEN, formNonce);
    }

    /** The one of a link that {@link #token} names; a link has few of them. */
    Optional<Proposal> byToken(UUID oneOffId, String token) {
        record Sent(UUID id, byte[] nonce) {}
        return sql
                .list(
                        "select id, form_nonce from proposal where tenant_id = ? and one_off_id = ?",
                        row -> new Sent(id(row), row.getBytes("form_nonce")),
                        tenant.require(),
                        oneOffId)
                .stream()
                .filter(sent -> MessageDigest.isEqual(Tokens.hash(token), Tokens.hash(token(sent.nonce()))))
                .findFirst()
                .flatMap(sent -> find(sent.id()));
    }

    Optional<Found> byId(UUID id) {
        return found("p.id = ?", id);
    }

    Optional<Found> byTime(UUID timeId) {
        return found(
                "exists (select 1 from proposed_time t"
                        + " where t.tenant_id = p.tenant_id and t.proposal_id = p.id and t.id = ?)",
                timeId);
    }

    /** Those of a one-off that wait for an answer. */
    List<Proposal> waiting(UUID oneOffId) {
        return sql.list(WAITING_IDS, Proposals::id, tenant.require(), oneOffId).stream()
                .map(id -> find(id).orElseThrow())
                .toList();
    }

    /** Asks which of a one-off wait ahead of the need; see {@link Sql#ahead}. */
    void waitingAhead(UUID oneOffId) {
        sql.ahead(WAITING_IDS, Proposals::id, tenant.require(), oneOffId);
    }

    private static UUID id(ResultSet row) throws SQLException {
        return Sql.uuid(row, "id");
    }

    /** How many of a one-off wait and have a time that has not begun. */
    int countAhead(UUID oneOffId, Instant now) {
        return sql.one(
                "select count(*)" + WAITING
                        + " and exists (select 1 from proposed_time t"
                        + " where t.tenant_id = p.tenant_id and t.proposal_id = p.id and t.starts_at > ?)",
                row -> row.getInt(1),
                tenant.require(),
                oneOffId,
                now);
    }

    /** When the last time that waits for an answer begins. */
    Optional<Instant> lastWaiting(UUID oneOffId) {
        return sql.find(
                """
                select t.starts_at from proposed_time t
                join proposal p on p.tenant_id = t.tenant_id and p.id = t.proposal_id
                where p.tenant_id = ? and p.one_off_id = ? and p.status = 'WAITING'
                order by t.starts_at desc limit 1
                """,
                row -> Sql.instant(row, "starts_at"),
                tenant.require(),
                oneOffId);
    }

    private Optional<Found> found(String which, UUID id) {
        return sql.find(
                """
                select p.id, p.one_off_id, o.host_id from proposal p
                join one_off o on o.tenant_id = p.tenant_id and o.id = p.one_off_id
                where p.tenant_id = ? and\s"""
                        + which,
                row -> new Found(Sql.uuid(row, "id"), Sql.uuid(row, "one_off_id"), Sql.uuid(row, "host_id")),
                tenant.require(),
                id);
    }
}
