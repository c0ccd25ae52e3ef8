package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bookonce.scheduling.booking.HistoryLine.What;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.tenancy.DatabaseClock;

/** Bookings as one of their parties sees them now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookingViews {

    @Inject
    Members members;

    @Inject
    BookingParts parts;

    @Inject
    BookingHistory history;

    @Inject
    DatabaseClock clock;

    protected BookingViews() {}

    BookingView of(Booking booking, Party viewer) {
        return of(booking, viewer, history.of(booking), clock.now());
    }

    /** For the host's side, with what the invitee never sees. */
    BookingDetail detail(Booking booking, Member reader) {
        Instant now = clock.now();
        List<HistoryLine> lines = history.of(booking);
        BookingLife life = booking.life();
        return new BookingDetail(
                of(booking, Party.HOST, lines, now),
                parts.answers(booking.id()),
                booking.hostId(),
                members.any(booking.hostId()).orElseThrow().zone(),
                booking.sequence(),
                life.refusesReassigning(now).isEmpty() && reader.mayActFor(booking.hostId()),
                life.refusesMoving(Party.INVITEE, now).isEmpty(),
                life.refusesNoShow(now).isEmpty() && !life.missed(),
                life.missed(),
                booking.notes(),
                booking.notesVersion(),
                booking.oneOffId(),
                lines);
    }

    /** Who is met. */
    private List<Member> hosts(Booking booking) {
        return parts.hosts(booking.id()).orElseThrow().ids().stream()
                .map(id -> members.any(id).orElseThrow())
                .toList();
    }

    private BookingView of(Booking booking, Party viewer, List<HistoryLine> lines, Instant now) {
        Meeting meeting = booking.meeting();
        List<Member> hosts = hosts(booking);
        BookingLife life = booking.life();
        return new BookingView(
                booking.id(),
                viewer == Party.HOST ? life.state(now) : life.stateToInvitee(now),
                viewer,
                hosts.stream().map(Member::name).collect(Collectors.joining(", ")),
                hosts.size() == 1 ? hosts.get(0).picture() : Optional.empty(),
                meeting,
                booking.invitee(),
                lines.stream().filter(line -> line.what() == What.MOVED).reduce((first, second) -> second),
                booking.cancelledBy(),
                booking.cancelledAt(),
                booking.cancelReason(),
                life.refusesCancelling(viewer, now).isEmpty(),
                life.refusesMoving(viewer, now).isEmpty(),
                life.changeableUntil(),
                life.begun(now));
    }
}
