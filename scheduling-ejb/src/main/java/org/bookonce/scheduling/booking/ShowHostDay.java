package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** What else takes the host's time on a day, for whoever looks for another time of a booking. Reads only. */
@Stateless
@InTenant
public class ShowHostDay {

    @Inject
    BookingParts parts;

    @Inject
    TakenTimes takenTimes;

    @Inject
    Members members;

    @Inject
    CurrentMember current;

    /**
     * To the host, owners and admins.
     *
     * @param day of the host's calendar
     * @return what is taken, without the booking itself
     * @throws BusinessException {@link BookingError#NOT_FOUND} for everyone else
     */
    public List<TakenTime> show(UUID bookingId, LocalDate day) {
        Member me = current.reader();
        BookingParts.Hosts hosts = parts.hosts(bookingId)
                .filter(those -> those.actedForBy(me))
                .orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
        Member host = members.any(hosts.first()).orElseThrow();
        Instant start = day.atStartOfDay(host.zone()).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(host.zone()).toInstant();
        return hosts.ids().stream()
                .flatMap(each -> takenTimes.meeting(each, start, end, bookingId).stream())
                .sorted(Comparator.comparing(TakenTime::start))
                .toList();
    }
}
