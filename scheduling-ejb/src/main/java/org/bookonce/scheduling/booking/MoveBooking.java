package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Moves a booking from the console, to any time ahead (R7.3, R7.4). The change notice binds invitees only; holds of the
 * host's own one-offs count as taken.
 */
@Stateless
@InTenant
public class MoveBooking {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 720;

    @Inject
    Bookings bookings;

    @Inject
    BookingParts parts;

    @Inject
    HostTime hostTime;

    @Inject
    Rescheduling rescheduling;

    @Inject
    Members members;

    @Inject
    CurrentMember current;

    /**
     * By the host, an owner or an admin.
     *
     * @throws BusinessException {@link BookingError#NOT_FOUND} for everyone else; {@link BookingError#CHANGED} when the
     *     booking is another one than was shown; {@link BookingError#CANCELLED}, {@link BookingError#OVER}, {@link
     *     BookingError#NO_SHOW}; for the fields {@code start} and {@code minutes} what is wrong with the time, such as
     *     {@link BookingError#MEETS_BOOKING}
     */
    public void move(HostMove wanted) {
        Member me = current.require();
        BookingParts.Hosts hosts = parts.hosts(wanted.bookingId())
                .filter(those -> those.actedForBy(me))
                .orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
        Member host = members.any(hosts.first()).orElseThrow();
        Input input = new Input();
        input.number("minutes", wanted.minutes(), SHORTEST, LONGEST);
        Instant start = WallTime.resolve(wanted.start(), host.zone(), wanted.occurrence(), "start", input);
        input.check();
        Instant now = hostTime.lockOf(wanted.bookingId());
        rescheduling.check(wanted.bookingId(), Party.HOST, now);
        if (bookings.find(wanted.bookingId()).orElseThrow().sequence() != wanted.sequence()) {
            throw new BusinessException(BookingError.CHANGED);
        }
        Instant end = start.plusSeconds(60L * wanted.minutes());
        if (!now.isBefore(start)) {
            input.refuse("start", BookingError.TIME_PAST, Map.of());
        }
        hosts.ids().stream()
                .map(id -> members.any(id).orElseThrow())
                .forEach(each -> refuseIfTaken(wanted.bookingId(), each, start, end, input));
        input.check();
        rescheduling.move(
                wanted.bookingId(),
                Party.HOST,
                new Rescheduling.Destination(start, end, host.zone(), null, null, Optional.empty()),
                now);
    }

    private void refuseIfTaken(UUID bookingId, Member host, Instant start, Instant end, Input input) {
        hostTime.meeting(host.id(), start, end, bookingId).stream()
                .findFirst()
                .ifPresent(taken -> input.refuse("start", Clash.code(taken), taken.details(host)));
    }
}
