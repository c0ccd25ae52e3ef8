package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.tenancy.Awaited;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;
import org.bookonce.tenant.tenancy.SqlFailure;

/**
 * The time of hosts that is taken, by bookings and by holds; the only class that writes it (R8.1). The database lets no
 * two of them overlap and lets nobody write without the host's lock; this class takes the lock, clears what has lapsed,
 * and says whether a time could be had. {@link TakenTimes} reads it.
 *
 * <p>Order: {@link #lock} comes first, as a statement of its own, and returns the time as it is once the lock is held.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HostTime {

    private static final String MOVE =
            """
            update host_time mine set starts_at = ?, ends_at = ?, one_off_id = null, offered_slot_id = null
            where mine.tenant_id = ? and mine.host_id = ? and mine.booking_id = ?
              and not exists (
                select 1 from host_time t
                where t.tenant_id = ? and t.host_id = ? and t.booking_id is distinct from ?
                  and t.starts_at < ? and t.ends_at > ? and t.starts_at > ?)
            """;
    private static final String GIVE =
            """
            update host_time mine set host_id = ?, one_off_id = null, offered_slot_id = null
            where mine.tenant_id = ? and mine.host_id = ? and mine.booking_id = ?
              and not exists (
                select 1 from host_time t
                where t.tenant_id = mine.tenant_id and t.host_id = ?
                  and t.starts_at < mine.ends_at and t.ends_at > mine.starts_at
                  and t.starts_at > mine.starts_at - interval '1 day')
            """;
    private static final String HOLD =
            """
            insert into host_time (tenant_id, id, host_id, starts_at, ends_at, kind, one_off_id, offered_slot_id,
                                   expires_at)
            values (?, ?, ?, ?, ?, 'HOLD', ?, ?, ?)
            on conflict do nothing
            """;
    private static final String BOOK =
            """
            insert into host_time (tenant_id, id, host_id, starts_at, ends_at, kind, booking_id)
            select cast(? as uuid), cast(? as uuid), cast(? as uuid), cast(? as timestamptz), cast(? as timestamptz),
                   'BOOKING', cast(? as uuid)
            where not exists (select 1 from host_time where tenant_id = ? and booking_id = ?)
            on conflict do nothing
            """;
    private static final String TURN_HOLD =
            """
            update host_time set kind = 'BOOKING', booking_id = ?, expires_at = null
            where tenant_id = ? and one_off_id = ? and offered_slot_id = ? and kind = 'HOLD'
            """;
    private static final String FREE_LAPSED =
            "delete from host_time where tenant_id = ? and host_id = any (?) and expires_at <= (select bookonce_now())";
    private static final String FREE_LAPSED_OF_LINK =
            """
            delete from host_time
            where tenant_id = ? and host_id = any (hosts_of_link(?)) and expires_at <= (select bookonce_now())
            """;
    private static final String INSERT_OF_LINK =
            """
            insert into host_time (tenant_id, id, host_id, starts_at, ends_at, kind, event_type_id, booking_id,
                                   buffer_before, buffer_after, visitor, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String TURN_FORM =
            """
            update host_time set kind = 'BOOKING', booking_id = ?, buffer_before = ?, buffer_after = ?, visitor = null,
                                 expires_at = null
            where tenant_id = ? and host_id = ? and event_type_id = ? and visitor = ? and starts_at = ? and ends_at = ?
            """;

    /** SQLSTATE of the exclusion constraint; the transaction is lost, but the answer is still the right one. */
    private static final String OVERLAPS = "23P01";

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected HostTime() {}

    /**
     * Locks the hosts until the end of the transaction, in the order of their ids, and clears their lapsed holds.
     *
     * @return now, read after the lock was had
     */
    public Instant lock(UUID... hosts) {
        return lockLater(hosts).get();
    }

    /** The same for those who read more in the same round trip: each statement sees what those before it waited for. */
    public Awaited<Instant> lockLater(UUID... hosts) {
        Awaited<Instant> now =
                sql.oneLater("select lock_hosts(?) as now", row -> Sql.instant(row, "now"), (Object) hosts);
        sql.later(FREE_LAPSED, tenant.require(), hosts);
        return now;
    }

    /**
     * The same for everybody whose time a booking takes once the locks are had, whoever that was before (R7.4), and for
     * others with them. Who they are is to be read afterwards.
     */
    public Instant lockOf(UUID bookingId, UUID... others) {
        Instant now = sql.one("select lock_hosts_of(?, ?) as now", row -> Sql.instant(row, "now"), bookingId, others);
        sql.update(
                "delete from host_time where tenant_id = ? and host_id = any (hosts_of(?) || ?) and expires_at <= ?",
                tenant.require(),
                bookingId,
                others,
                now);
        return now;
    }

    /**
     * The same for everybody in the assignment of an event type once the locks are had, whoever that was before, and for the
     * event type, which then stays as it is (R3.2). What it asks for and who they are is to be read afterwards.
     */
    public Awaited<Instant> lockOfLink(UUID eventTypeId) {
        Awaited<Instant> now =
                sql.oneLater("select lock_hosts_of_link(?) as now", row -> Sql.instant(row, "now"), eventTypeId);
        sql.later(FREE_LAPSED_OF_LINK, tenant.require(), eventTypeId);
        return now;
    }

    /** Keeps an offered slot of a one-off back; false when the time is taken. */
    public boolean hold(UUID hostId, UUID oneOffId, UUID slotId, Instant start, Instant end, Instant expiry) {
        return sql.update(HOLD, tenant.require(), Ids.next(), hostId, start, end, oneOffId, slotId, expiry) == 1;
    }

    /**
     * Takes the time of an offered slot for its booking, and gives back the other holds of the one-off: in place, where the
     * slot is held. A time that was not held may lie where another slot is, so that its holds are given back first.
     *
     * @return false when the time is taken
     */
    public Awaited<Boolean> book(UUID hostId, UUID oneOffId, UUID slotId, UUID bookingId, Instant start, Instant end) {
        UUID here = tenant.require();
        Awaited<Integer> turned = sql.later(TURN_HOLD, bookingId, here, oneOffId, slotId);
        freeHolds(oneOffId);
        Awaited<Integer> taken = sql.later(BOOK, here, Ids.next(), hostId, start, end, bookingId, here, bookingId);
        return () -> turned.get() + taken.get() == 1;
    }

    /** Gives back every hold of a one-off. */
    public void freeHolds(UUID oneOffId) {
        sql.later(
                "delete from host_time where tenant_id = ? and one_off_id = ? and kind = 'HOLD'",
                tenant.require(),
                oneOffId);
    }

    /**
     * Moves every claim of a booking in place (R8.1); false when one of its hosts has no time, and all is to be rolled back.
     * The offered slot that it came from is no longer what it claims.
     */
    public boolean move(List<UUID> hosts, UUID bookingId, Instant start, Instant end) {
        return hosts.stream().allMatch(host -> move(host, bookingId, start, end));
    }

    private boolean move(UUID hostId, UUID bookingId, Instant start, Instant end) {
        UUID here = tenant.require();
        Instant earliest = TakenTimes.earliest(start);
        return unlessTaken(MOVE, start, end, here, hostId, bookingId, here, hostId, bookingId, end, start, earliest);
    }

    /** Gives the claim of a booking to another host in place (R7.4, R8.1); false when their time is taken. */
    public boolean give(UUID bookingId, UUID from, UUID to) {
        return unlessTaken(GIVE, to, tenant.require(), from, bookingId, to);
    }

    private boolean unlessTaken(String statement, Object... parameters) {
        try {
            return sql.update(statement, parameters) == 1;
        } catch (SqlFailure e) {
            if (OVERLAPS.equals(e.state())) {
                return false;
            }
            throw e;
        }
    }

    /** Gives back the time of a booking. */
    public void freeBooking(UUID bookingId) {
        sql.later("delete from host_time where tenant_id = ? and booking_id = ?", tenant.require(), bookingId);
    }

    /**
     * A meeting of an event type, for one host (R3.5, R3.6).
     *
     * @param before minutes that are to stay free before it
     * @param after minutes that are to stay free after it
     * @param visitor whose form it is; 16 bytes
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record LinkTime(
            UUID hostId, UUID eventTypeId, Instant start, Instant end, int before, int after, byte[] visitor) {}

    /** Keeps the time back while a visitor's form is open (R8.4); false when it is taken. */
    public boolean holdForForm(LinkTime time, Instant expiry) {
        return insert(time, "HOLD", null, 0, 0, time.visitor(), expiry).get();
    }

    /** Gives back what this visitor's form keeps back of the locked hosts' time. */
    public void freeForm(UUID eventTypeId, byte[] visitor, UUID... hosts) {
        sql.later(
                "delete from host_time where tenant_id = ? and event_type_id = ? and visitor = ? and host_id = any (?)",
                tenant.require(),
                eventTypeId,
                visitor,
                hosts);
    }

    /** Takes the time for a booking: in place, where this visitor's form keeps it back ({@code held}); false when it is taken. */
    public Awaited<Boolean> book(LinkTime time, UUID bookingId, boolean held) {
        if (!held) {
            return insert(time, "BOOKING", bookingId, time.before(), time.after(), null, null);
        }
        Awaited<Integer> turned = sql.later(
                TURN_FORM,
                bookingId,
                time.before(),
                time.after(),
                tenant.require(),
                time.hostId(),
                time.eventTypeId(),
                time.visitor(),
                time.start(),
                time.end());
        return turned.map(rows -> rows == 1);
    }

    private Awaited<Boolean> insert(
            LinkTime time, String kind, UUID bookingId, int before, int after, byte[] visitor, Instant expiry) {
        return sql.later(
                        INSERT_OF_LINK,
                        tenant.require(),
                        Ids.next(),
                        time.hostId(),
                        time.start(),
                        time.end(),
                        kind,
                        time.eventTypeId(),
                        bookingId,
                        before,
                        after,
                        visitor,
                        expiry)
                .map(rows -> rows == 1);
    }
}
