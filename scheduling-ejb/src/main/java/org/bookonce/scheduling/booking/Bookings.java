package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.shared.Token;
import org.bookonce.tenant.shared.Tokens;
import org.bookonce.tenant.tenancy.Awaited;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Bookings of the current organization, and the tokens of those who may manage them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Bookings {

    private static final String INSERT =
            """
            insert into booking (tenant_id, id, host_id, one_off_id, offered_slot_id, event_type_id, title, description,
                                 location_kind, location_text, status, starts_at, ends_at, local_start, zone,
                                 invitee_name, invitee_email, invitee_zone, invitee_language, invitee_clock24, uid,
                                 sequence, form_nonce, change_notice, created_at, answers)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
            """;
    private static final String BY_FORM =
            """
            select b.id, b.starts_at, b.ends_at, a.token_seed from booking b
            join booking_access a on a.tenant_id = b.tenant_id and a.booking_id = b.id and a.party = 'INVITEE'
            where b.tenant_id = ? and b.form_nonce = ?
            """;

    /** Who a token belongs to, and whose time is to be locked before the booking is read. */
    record Access(UUID bookingId, UUID hostId, Party party) {}

    @PersistenceContext(unitName = "bookonce")
    EntityManager entities;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    Tokens tokens;

    protected Bookings() {}

    /** Adds a new one; nothing manages it, since nothing changes it in the transaction that made it. */
    void add(Booking booking, String answers) {
        sql.later(INSERT, booking.row(tenant.require(), answers));
    }

    Optional<Booking> find(UUID id) {
        sql.settle();
        return Optional.ofNullable(entities.find(Booking.class, id));
    }

    /** What was made by a form, with the token that the invitee got. */
    Awaited<Optional<MadeBooking>> byForm(byte[] nonce) {
        return sql.findLater(
                BY_FORM,
                row -> new MadeBooking(
                        Sql.uuid(row, "id"),
                        tokens.show(purpose(Party.INVITEE), row.getBytes("token_seed")),
                        Sql.instant(row, "starts_at"),
                        Sql.instant(row, "ends_at")),
                tenant.require(),
                nonce);
    }

    /** The event type through whose link this form booked. */
    Optional<UUID> linkOfForm(byte[] nonce) {
        return sql.find(
                "select event_type_id from booking where tenant_id = ? and form_nonce = ? and event_type_id is not"
                        + " null",
                row -> Sql.uuid(row, "event_type_id"),
                tenant.require(),
                nonce);
    }

    Optional<Access> byToken(String token) {
        return sql.find(
                """
                select a.booking_id, b.host_id, a.party from booking_access a
                join booking b on b.tenant_id = a.tenant_id and b.id = a.booking_id
                where a.tenant_id = ? and a.token_hash = ?
                """,
                row -> new Access(
                        Sql.uuid(row, "booking_id"), Sql.uuid(row, "host_id"), Party.valueOf(row.getString("party"))),
                tenant.require(),
                Tokens.hash(token));
    }

    /** The booking that a token manages; not the entity, which must be read under the host's lock. */
    Optional<Rescheduling.Managed> managed(String token) {
        return sql.find(
                """
                select a.booking_id, b.host_id, a.party, b.one_off_id, b.event_type_id, b.starts_at, b.ends_at,
                       b.invitee_zone
                from booking_access a
                join booking b on b.tenant_id = a.tenant_id and b.id = a.booking_id
                where a.tenant_id = ? and a.token_hash = ?
                """,
                row -> new Rescheduling.Managed(
                        Sql.uuid(row, "booking_id"),
                        Sql.uuid(row, "host_id"),
                        Party.valueOf(row.getString("party")),
                        Optional.ofNullable(Sql.uuid(row, "one_off_id")),
                        Optional.ofNullable(Sql.uuid(row, "event_type_id")),
                        Sql.instant(row, "starts_at"),
                        Sql.instant(row, "ends_at"),
                        ZoneId.of(row.getString("invitee_zone"))),
                tenant.require(),
                Tokens.hash(token));
    }

    /** Gives a party its own token (R14.1). */
    String grant(UUID bookingId, Party party) {
        Token token = tokens.mint(purpose(party));
        sql.later(
                "insert into booking_access (tenant_id, booking_id, party, token_seed, token_hash) values (?, ?, ?, ?, ?)",
                tenant.require(),
                bookingId,
                party,
                token.seed(),
                token.hash());
        return token.text();
    }

    /** Gives a party another token; the one that it had lets nobody in any more. */
    void renew(UUID bookingId, Party party) {
        Token token = tokens.mint(purpose(party));
        sql.update(
                "update booking_access set token_seed = ?, token_hash = ? where tenant_id = ? and booking_id = ? and party = ?",
                token.seed(),
                token.hash(),
                tenant.require(),
                bookingId,
                party);
    }

    /** The token that a party was given. */
    String token(UUID bookingId, Party party) {
        return sql.one(
                "select token_seed from booking_access where tenant_id = ? and booking_id = ? and party = ?",
                row -> tokens.show(purpose(party), row.getBytes("token_seed")),
                tenant.require(),
                bookingId,
                party);
    }

    private static String purpose(Party party) {
        return "booking-" + party;
    }
}
