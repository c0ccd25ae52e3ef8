package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.HistoryLine.Span;
import org.bookonce.scheduling.booking.HistoryLine.What;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * What happened to bookings, written in the transaction of the deed; the database lets nobody change a line. How a
 * booking began, and how it ended, is read from itself where no line says so: it is older than the history.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookingHistory {

    private static final String INSERT =
            """
            insert into booking_event (tenant_id, id, booking_id, what, at, party, actor_id, actor_name, former_start,
                                       former_end, new_start, new_end, form_nonce, former_host_id, new_host_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LINES =
            """
            select e.what, e.at, e.party, e.actor_name, h.name as host, e.actor_id <> h.id as on_behalf, e.former_start,
                   e.former_end, e.new_start, e.new_end, f.name as former_host, n.name as new_host
            from booking_event e
            join booking b on b.tenant_id = e.tenant_id and b.id = e.booking_id
            left join lateral (
                select r.former_host_id as id from booking_event r
                where r.tenant_id = e.tenant_id and r.booking_id = e.booking_id and r.what = 'REASSIGNED'
                  and (r.at, r.id) >= (e.at, e.id)
                order by r.at, r.id limit 1) whose on true
            join membership h on h.tenant_id = e.tenant_id and h.id = coalesce(whose.id, b.host_id)
            left join membership f on f.tenant_id = e.tenant_id and f.id = e.former_host_id
            left join membership n on n.tenant_id = e.tenant_id and n.id = e.new_host_id
            where e.tenant_id = ? and e.booking_id = ?
            order by e.at, e.id
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    protected BookingHistory() {}

    void made(Booking booking, Instant now) {
        write(booking, What.MADE, Party.INVITEE, booking.invitee().name(), Change.NONE, now);
    }

    void moved(Booking booking, Party by, Member host, Span former, byte[] formNonce, Instant now) {
        write(
                booking,
                What.MOVED,
                by,
                name(booking, by, host),
                new Change(Optional.of(former), formNonce, Optional.empty()),
                now);
    }

    /** Somebody else than the former host takes it. */
    void reassigned(Booking booking, Member former, Instant now) {
        Change change = new Change(Optional.empty(), null, Optional.of(former.id()));
        write(booking, What.REASSIGNED, Party.HOST, former.name(), change, now);
    }

    void cancelled(Booking booking, Party by, Member host, Instant now) {
        write(booking, What.CANCELLED, by, name(booking, by, host), Change.NONE, now);
    }

    /** Something that only the host's side does. */
    void noted(Booking booking, What what, Member host, Instant now) {
        write(booking, what, Party.HOST, host.name(), Change.NONE, now);
    }

    /** Whether this form moved its booking already (R8.3). Ask after the host's lock is had. */
    boolean movedBy(byte[] formNonce) {
        return sql.one(
                "select exists (select 1 from booking_event where tenant_id = ? and form_nonce = ?)",
                row -> row.getBoolean(1),
                tenant.require(),
                formNonce);
    }

    /** Whether it was this person who gave it to its host last. */
    boolean reassignedBy(Member actor, Booking booking) {
        return sql.find(
                        """
                        select actor_id = ? and new_host_id = ? as theirs from booking_event
                        where tenant_id = ? and booking_id = ? and what = 'REASSIGNED' order by at desc, id desc limit 1
                        """,
                        row -> row.getBoolean("theirs"),
                        actor.id(),
                        booking.hostId(),
                        tenant.require(),
                        booking.id())
                .orElse(false);
    }

    /** Everything, the earliest first. */
    List<HistoryLine> of(Booking booking) {
        List<HistoryLine> lines =
                new ArrayList<>(sql.list(LINES, BookingHistory::read, tenant.require(), booking.id()));
        if (lines.stream().noneMatch(line -> line.what() == What.MADE)) {
            lines.add(0, derived(What.MADE, booking.createdAt(), Party.INVITEE));
        }
        boolean untold = lines.stream().noneMatch(line -> line.what() == What.CANCELLED);
        booking.cancelledAt()
                .filter(at -> untold)
                .ifPresent(at -> lines.add(
                        derived(What.CANCELLED, at, booking.cancelledBy().orElseThrow())));
        return List.copyOf(lines);
    }

    private static HistoryLine derived(What what, Instant at, Party by) {
        return new HistoryLine(what, at, by, "", "", false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String name(Booking booking, Party by, Member host) {
        return by == Party.HOST ? host.name() : booking.invitee().name();
    }

    /**
     * What was otherwise before.
     *
     * @param formNonce the idempotency key of the form that did it (R8.3), or null
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Change(Optional<Span> former, byte[] formNonce, Optional<UUID> formerHost) {

        static final Change NONE = new Change(Optional.empty(), null, Optional.empty());
    }

    private void write(Booking booking, What what, Party by, String tokenHolder, Change change, Instant now) {
        Optional<Span> former = change.former();
        Optional<Member> member = current.get();
        Meeting meeting = booking.meeting();
        sql.later(
                INSERT,
                tenant.require(),
                Ids.next(),
                booking.id(),
                what,
                now,
                by,
                member.map(Member::id).orElse(null),
                member.map(Member::name).orElse(tokenHolder),
                former.map(Span::start).orElse(null),
                former.map(Span::end).orElse(null),
                former.map(span -> meeting.start()).orElse(null),
                former.map(span -> meeting.end()).orElse(null),
                change.formNonce(),
                change.formerHost().orElse(null),
                change.formerHost().map(host -> booking.hostId()).orElse(null));
    }

    private static HistoryLine read(ResultSet row) throws SQLException {
        String newHost = row.getString("new_host");
        return new HistoryLine(
                What.valueOf(row.getString("what")),
                Sql.instant(row, "at"),
                Party.valueOf(row.getString("party")),
                row.getString("actor_name"),
                row.getString("host"),
                row.getBoolean("on_behalf"),
                span(Sql.instant(row, "former_start"), Sql.instant(row, "former_end")),
                span(Sql.instant(row, "new_start"), Sql.instant(row, "new_end")),
                Optional.ofNullable(row.getString("former_host")).map(from -> new HistoryLine.Hosts(from, newHost)));
    }

    private static Optional<Span> span(Instant start, Instant end) {
        return start == null ? Optional.empty() : Optional.of(new Span(start, end));
    }
}
