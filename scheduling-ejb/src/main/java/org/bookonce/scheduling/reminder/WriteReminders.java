package org.bookonce.scheduling.reminder;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingReminders;
import org.bookonce.scheduling.booking.Party;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.organization.Standing;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.DatabaseClock;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Writes the reminders of a booking whose time has come (R10.1). Called too early, twice, or on two nodes at once, it
 * writes none too many.
 *
 * <p>What falls due while the organization is suspended waits: it is written when the suspension ends, as long as the
 * meeting is ahead and no shorter reminder of it is due as well; then that one says the same. What the suspension outlasts
 * is left out.
 */
@InTenant
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WriteReminders {

    /** Shorter than the shortest lead time is long, so that no reminder is missed by looking too late. */
    private static final Duration WHILE_SUSPENDED = Duration.ofMinutes(2);

    @Inject
    Reminders reminders;

    @Inject
    BookingReminders bookings;

    @Inject
    Organizations organizations;

    @Inject
    DatabaseClock clock;

    @Inject
    CurrentTenant tenant;

    /**
     * Which reminder.
     *
     * @param start of the meeting when it was planned; the booking may have moved since
     * @param lead minutes before the start
     * @param next the shorter lead time planned after this one; 0 for none
     */
    public record Job(UUID tenantId, UUID bookingId, Instant start, int lead, int next) {

        /** What tells it from other tasks. */
        String name() {
            return bookingId + ":" + start.getEpochSecond() + ":" + lead;
        }

        /** When it is to be written, by the organization's clock. */
        Instant due() {
            return start.minus(Duration.ofMinutes(lead));
        }
    }

    /** Writes them, if it is time; when to look again, or nothing when it is settled. */
    public Optional<Instant> write(Job job) {
        ReminderSettings settings = reminders.settings();
        if (!settings.leads().contains(job.lead()) || !bookings.stands(job.bookingId(), job.start())) {
            return Optional.empty();
        }
        Instant now = clock.now();
        if (!now.isBefore(job.start()) || overtaken(job, settings, now)) {
            return Optional.empty();
        }
        if (now.isBefore(job.due())) {
            return Optional.of(Instant.now().plus(Duration.between(now, job.due())));
        }
        if (organizations.current().standing() == Standing.SUSPENDED) {
            return Optional.of(Instant.now().plus(WHILE_SUSPENDED));
        }
        write(job, Party.INVITEE, settings.toInvitee());
        write(job, Party.HOST, settings.toHost());
        return Optional.empty();
    }

    private void write(Job job, Party party, boolean wanted) {
        if (wanted
                && bookings.reachable(job.bookingId(), party)
                && reminders.claim(job.bookingId(), job.start(), job.lead(), party)) {
            bookings.remind(job.bookingId(), party);
        }
    }

    /** Whether the reminder after this one is due as well, and says the same. */
    private static boolean overtaken(Job job, ReminderSettings settings, Instant now) {
        return settings.leads().contains(job.next())
                && !now.isBefore(job.start().minus(Duration.ofMinutes(job.next())));
    }
}
