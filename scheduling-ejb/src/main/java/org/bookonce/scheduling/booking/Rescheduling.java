package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.HistoryLine.Span;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;

/**
 * How a booking comes to another time, whoever moves it and wherever the time comes from (R7.3, R8.1): its claim moves in
 * place, it stays the same booking, both sides are told. The caller holds the lock of every host.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Rescheduling {

    @Inject
    Bookings bookings;

    @Inject
    BookingParts parts;

    @Inject
    HostTime hostTime;

    @Inject
    BookingHistory history;

    @Inject
    BookingTraces traces;

    @Inject
    Members members;

    protected Rescheduling() {}

    /**
     * A booking as whoever has one of its tokens knows it.
     *
     * @param oneOffId the one-off it came from, if it came from one
     * @param eventTypeId the event type whose booking link it came from, if it came from one
     * @param start when it is now
     * @param end until when it is now
     * @param inviteeZone in which the invitee chose the time
     */
    public record Managed(
            UUID bookingId,
            UUID hostId,
            Party party,
            Optional<UUID> oneOffId,
            Optional<UUID> eventTypeId,
            Instant start,
            Instant end,
            ZoneId inviteeZone) {}

    /**
     * Where a booking is to go.
     *
     * @param zone the host's, in which the time is agreed
     * @param slotId the offered slot it is, or null
     * @param formNonce the idempotency key of the form (R8.3), or null
     * @param reading how the invitee reads it from now on; nothing where they do not say
     */
    public record Destination(
            Instant start, Instant end, ZoneId zone, UUID slotId, byte[] formNonce, Optional<Reading> reading) {}

    /** The booking that a token manages, as it is before anything is locked. */
    public Optional<Managed> managed(String token) {
        return bookings.managed(token);
    }

    /** Locks everybody whose time it takes by then; what {@link #managed} said before may be another's by now. */
    public Instant lock(UUID bookingId) {
        return hostTime.lockOf(bookingId);
    }

    /** Everybody whose time a booking takes; whose booking it is comes first. */
    public List<UUID> hosts(UUID bookingId) {
        return parts.hosts(bookingId).orElseThrow().ids();
    }

    /** Whether this form moved its booking already (R8.3). Ask after the host's lock is had. */
    public boolean movedBy(byte[] formNonce) {
        return history.movedBy(formNonce);
    }

    /** Whether this party can move it now; refuses with the reason otherwise. Ask after the host's lock is had. */
    public void check(UUID bookingId, Party by, Instant now) {
        Booking booking = bookings.find(bookingId).orElseThrow();
        booking.life().refusesMoving(by, now).ifPresent(refused -> {
            String host = members.any(booking.hostId()).orElseThrow().name();
            throw new BusinessException(refused, Map.of("host", host));
        });
    }

    /**
     * Moves it.
     *
     * @throws BusinessException why this party cannot; for the field {@code start} {@link BookingError#TIME_SAME};
     *     {@link BookingError#TIME_TAKEN}, and the booking stays as it was
     */
    public void move(UUID bookingId, Party by, Destination to, Instant now) {
        check(bookingId, by, now);
        Booking booking = bookings.find(bookingId).orElseThrow();
        Meeting before = booking.meeting();
        if (before.start().equals(to.start()) && before.end().equals(to.end())) {
            throw Input.refusal("start", BookingError.TIME_SAME);
        }
        if (!hostTime.move(hosts(bookingId), bookingId, to.start(), to.end())) {
            throw new BusinessException(BookingError.TIME_TAKEN);
        }
        booking.move(to.start(), to.end(), to.zone(), to.slotId(), by, now);
        to.reading().ifPresent(booking::readBy);
        Member host = members.any(booking.hostId()).orElseThrow();
        traces.moved(booking, by, host, new Span(before.start(), before.end()), to.formNonce(), now);
    }
}
