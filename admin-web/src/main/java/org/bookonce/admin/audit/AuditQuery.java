package org.bookonce.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.tenant.audit.AuditFilter;
import org.bookonce.tenant.membership.CurrentMember;

/**
 * What the address asks of the log: {@code from} and {@code until} are days of the reader's calendar, both included;
 * {@code who} is a member's id, {@code kind} what it was done to, {@code q} a part of the text. What makes no sense is
 * left out.
 */
@RequestScoped
class AuditQuery {

    @Inject
    ListAddress address;

    @Inject
    CurrentMember current;

    /** The filter that the page and the file share. */
    AuditFilter filter() {
        ZoneId zone = current.reader().zone();
        return new AuditFilter(
                day("from").map(day -> start(day, zone)),
                day("until").map(day -> start(day.plusDays(1), zone)),
                address.id("who"),
                address.text("kind"),
                address.text("q"));
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
