package org.bookonce.admin.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.BookingFilter.Sort;
import org.bookonce.scheduling.booking.BookingFilter.When;
import org.bookonce.tenant.membership.CurrentMember;

/**
 * What the address asks of the bookings list: {@code status} is the tab, {@code organizer} a member's id, {@code q} a
 * part of the text, {@code from} and {@code until} are days of the reader's calendar, both included; {@code sort} and
 * {@code direction} are the order. What makes no sense is left out.
 */
@RequestScoped
class BookingQuery {

    @Inject
    ListAddress address;

    @Inject
    CurrentMember current;

    /** The filter that the page and the file share. */
    BookingFilter filter() {
        ZoneId zone = current.reader().zone();
        return new BookingFilter(
                when(),
                address.id("organizer"),
                address.text("q"),
                day("from").map(day -> start(day, zone)),
                day("until").map(day -> start(day.plusDays(1), zone)),
                sort(),
                descending());
    }

    /** The tab: upcoming ones, unless asked otherwise. */
    When when() {
        return address.constant("status", When.class).orElse(When.UPCOMING);
    }

    /** What the order goes by: when the meetings are, unless asked otherwise. */
    Sort sort() {
        return address.constant("sort", Sort.class).orElse(Sort.START);
    }

    /** Whether the latest come first: what lies ahead begins with the earliest, names with the first letter. */
    boolean descending() {
        return switch (address.text("direction")) {
            case "up" -> false;
            case "down" -> true;
            default -> sort() == Sort.MADE || (sort() == Sort.START && when() != When.UPCOMING);
        };
    }

    /** Whether fewer bookings are asked for than the tab has. */
    boolean narrowed() {
        BookingFilter filter = filter();
        return filter.hostId().isPresent()
                || !filter.search().isEmpty()
                || filter.from().isPresent()
                || filter.until().isPresent();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(address.text(name)))
                    .filter(day -> day.getYear() > 0 && day.getYear() < 9999);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
