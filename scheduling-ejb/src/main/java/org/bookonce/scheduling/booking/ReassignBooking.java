package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Gives a booking to another host, who must have the time (R7.4). The change notice binds invitees only; working hours and
 * caps of the new host do not stand in the way, as they do not when a host moves a booking.
 */
@Stateless
@InTenant
public class ReassignBooking {

    /** Characters that can be said to the invitee and the new host. */
    public static final int LENGTH = 500;

    @Inject
    Bookings bookings;

    @Inject
    BookingParts parts;

    @Inject
    HostTime hostTime;

    @Inject
    TeammatesTime time;

    @Inject
    Reassignment reassignment;

    @Inject
    Members members;

    @Inject
    CurrentMember current;

    /**
     * By the host, an owner or an admin; the same asked again changes nothing.
     *
     * @throws BusinessException {@link BookingError#NOT_FOUND} for those who do not see the booking, {@link
     *     org.bookonce.tenant.shared.AccessError#FORBIDDEN} for others who take part in it; {@link BookingError#CHANGED}
     *     when the booking is another one than was shown; {@link BookingError#CANCELLED}, {@link BookingError#NO_SHOW},
     *     {@link BookingError#HAS_BEGUN}; what is wrong with the field {@code words}; for the field {@code host} why this
     *     person cannot take it, such as {@link BookingError#MEETS_BOOKING}
     */
    public ReassignedBooking reassign(HostReassignment wanted) {
        Member me = current.require();
        Instant now = hostTime.lockOf(
                wanted.bookingId(), Stream.ofNullable(wanted.hostId()).toArray(UUID[]::new));
        Booking booking =
                bookings.find(wanted.bookingId()).orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
        BookingParts.Hosts hosts = parts.hosts(booking.id()).orElseThrow();
        if (!reassignment.repeated(booking, wanted, me)) {
            hosts.requireReassigning(me);
            once(booking, hosts, wanted, me, now);
        }
        return new ReassignedBooking(parts.hosts(booking.id()).orElseThrow().actedForBy(me));
    }

    private void once(Booking booking, BookingParts.Hosts hosts, HostReassignment wanted, Member me, Instant now) {
        booking.life().refusesReassigning(now).ifPresent(refused -> {
            throw new BusinessException(refused);
        });
        if (booking.sequence() != wanted.sequence()) {
            throw new BusinessException(BookingError.CHANGED);
        }
        Input input = new Input();
        String words = input.lines("words", wanted.words(), 0, LENGTH);
        Member successor = successor(hosts, wanted.hostId(), input);
        if (successor != null) {
            refuseIfTaken(booking, successor, me, input);
        }
        input.check();
        reassignment.give(booking, successor, words, now);
    }

    /** Whoever is unknown here, elsewhere or inactive cannot be told apart; null when it cannot be this person. */
    private Member successor(BookingParts.Hosts hosts, UUID wanted, Input input) {
        if (wanted == null) {
            input.refuse("host", BookingError.HOST_UNCHOSEN, Map.of());
            return null;
        }
        Member found = members.active(wanted).orElse(null);
        if (found == null) {
            input.refuse("host", BookingError.HOST_GONE, Map.of());
            return null;
        }
        if (hosts.ids().contains(found.id())) {
            input.refuse("host", BookingError.HOST_TAKES_PART, Map.of("host", found.name()));
            return null;
        }
        return found;
    }

    /** What somebody else has then is told to those only who see it in the list of bookings, too. */
    private void refuseIfTaken(Booking booking, Member successor, Member me, Input input) {
        TeammatesTime.Met met =
                time.met(booking.id(), booking.hostId(), successor.id()).get(successor.id());
        if (met == null) {
            return;
        }
        if (!me.mayActFor(successor.id())) {
            input.refuse("host", BookingError.HOST_TAKEN, Map.of("host", successor.name()));
        } else {
            BookingError code = met.overlaps() ? Clash.code(met.time()) : BookingError.TOO_NEAR;
            input.refuse("host", code, met.time().details(successor));
        }
    }
}
