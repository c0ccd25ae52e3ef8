package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Reminds a booking's parties of it; when, others know (R10.1). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookingReminders {

    private static final String STANDS =
            """
            select status = 'CONFIRMED' and starts_at = ? as stands
            from booking where tenant_id = ? and id = ? for share
            """;

    @Inject
    Bookings bookings;

    @Inject
    BookingNotices notices;

    @Inject
    BookingParts parts;

    @Inject
    Members members;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected BookingReminders() {}

    /**
     * Whether the booking is confirmed for this time. Until the transaction ends it stays so: whoever cancels or moves
     * it waits, so that a reminder never follows the news that it is wrong.
     */
    public boolean stands(UUID bookingId, Instant start) {
        return sql.find(STANDS, row -> row.getBoolean("stands"), start, tenant.require(), bookingId)
                .orElse(false);
    }

    /** Whether the party can be reminded: the invitee left an address, or a host is still active here. */
    public boolean reachable(UUID bookingId, Party party) {
        Booking booking = bookings.find(bookingId).orElseThrow();
        return party == Party.INVITEE
                ? booking.invitee().email().isPresent()
                : active(booking).findAny().isPresent();
    }

    /** Queues the mail that reminds the party, in the running transaction. */
    public void remind(UUID bookingId, Party party) {
        Booking booking = bookings.find(bookingId).orElseThrow();
        if (party == Party.HOST) {
            active(booking).forEach(host -> notices.remind(booking, host, party));
        } else {
            notices.remind(booking, members.any(booking.hostId()).orElseThrow(), party);
        }
    }

    private Stream<Member> active(Booking booking) {
        return parts.hosts(booking.id()).orElseThrow().ids().stream().flatMap(host -> members.active(host).stream());
    }
}
