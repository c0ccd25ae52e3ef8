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

    @Inject
    Bookings bookings;

    @Inject
    BookingParts parts;

    @Inject
    HostTime hostTime;

    @Inject
    TakenTimes takenTimes;

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
        Rescheduling.Destination to = destination(wanted, host, input);
        Instant now = hostTime.lockOf(wanted.bookingId());
        rescheduling.check(wanted.bookingId(), Party.HOST, now);
        if (bookings.find(wanted.bookingId()).orElseThrow().sequence() != wanted.sequence()) {
            throw new BusinessException(BookingError.CHANGED);
        }
        if (!now.isBefore(to.start())) {
            input.refuse("start", BookingError.TIME_PAST, Map.of());
        }
        hosts.ids()
                .forEach(id -> refuseIfTaken(wanted.bookingId(), members.any(id).orElseThrow(), to, input));
        input.check();
        rescheduling.move(wanted.bookingId(), Party.HOST, to, now);
    }

    private static Rescheduling.Destination destination(HostMove wanted, Member host, Input input) {
        input.number("minutes", wanted.minutes(), Meeting.SHORTEST, Meeting.LONGEST);
        Instant start = WallTime.resolve(wanted.start(), host.zone(), wanted.occurrence(), "start", input);
        input.check();
        Instant end = start.plusSeconds(60L * wanted.minutes());
        return new Rescheduling.Destination(start, end, host.zone(), null, null, Optional.empty());
    }

    private void refuseIfTaken(UUID bookingId, Member host, Rescheduling.Destination to, Input input) {
        takenTimes.meeting(host.id(), to.start(), to.end(), bookingId).stream()
                .findFirst()
                .ifPresent(taken -> input.refuse("start", Clash.code(taken), taken.details(host)));
    }
}
