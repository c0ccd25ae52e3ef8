package org.bookonce.scheduling.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.Rescheduling;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;

/**
 * A booking of a booking link that looks for another time: of the same event type, as long as it is, with the same hosts
 * (R7.3). Its own claim does not stand in its way (R8.1). Somebody who took it without being asked for by the link (R7.4)
 * has their standard hours.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MovingBooking {

    @Inject
    Links links;

    @Inject
    Rescheduling rescheduling;

    @Inject
    Members members;

    protected MovingBooking() {}

    /** What it asks of the engine; nothing where its link, or one of its hosts, can no longer be booked. */
    Optional<Asked> asked(Rescheduling.Managed booking) {
        return booking.eventTypeId().flatMap(links::known).flatMap(type -> asked(booking, type));
    }

    private Optional<Asked> asked(Rescheduling.Managed booking, BookableEventType type) {
        List<UUID> needed = rescheduling.hosts(booking.bookingId());
        List<BookableEventType.Host> hosts = new ArrayList<>(
                type.hosts().stream().filter(host -> needed.contains(host.id())).toList());
        List<UUID> asked = hosts.stream().map(BookableEventType.Host::id).toList();
        needed.stream()
                .filter(host -> !asked.contains(host))
                .flatMap(host -> members.active(host).stream())
                .map(MovingBooking::beside)
                .forEach(hosts::add);
        int minutes =
                Math.toIntExact(Duration.between(booking.start(), booking.end()).toMinutes());
        return hosts.size() == needed.size()
                ? Optional.of(Asked.moving(type, minutes, hosts, booking.bookingId()))
                : Optional.empty();
    }

    private static BookableEventType.Host beside(Member member) {
        return new BookableEventType.Host(
                member.id(), member.name(), member.zone(), Optional.empty(), Integer.MAX_VALUE, 0, "", "");
    }
}
