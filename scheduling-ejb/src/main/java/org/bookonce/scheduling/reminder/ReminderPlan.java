package org.bookonce.scheduling.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bookonce.scheduling.booking.BookingChanged;
import org.bookonce.scheduling.booking.BookingExpected;
import org.bookonce.scheduling.notification.TaskQueue;
import org.bookonce.tenant.tenancy.CurrentTenant;

/**
 * Plans the reminders of a booking as it is made or moved, in its transaction. A cancelled one's find nothing to do;
 * those of one that another host takes stay, and remind whoever has it by then.
 */
@ApplicationScoped
class ReminderPlan {

    @Inject
    Reminders reminders;

    @Inject
    TaskQueue queue;

    @Inject
    CurrentTenant tenant;

    void ahead(@Observes BookingExpected expected) {
        reminders.settingsAhead();
    }

    void take(@Observes BookingChanged changed) {
        if (changed.what() == BookingChanged.What.CANCELLED || changed.what() == BookingChanged.What.REASSIGNED) {
            return;
        }
        Instant now = changed.at();
        List<Integer> ahead = ahead(reminders.settings().leads(), changed.start(), now);
        for (int i = 0; i < ahead.size(); i++) {
            int next = i + 1 < ahead.size() ? ahead.get(i + 1) : 0;
            WriteReminders.Job job =
                    new WriteReminders.Job(tenant.require(), changed.bookingId(), changed.start(), ahead.get(i), next);
            queue.schedule(ReminderTask.NAME, job.name(), job, Instant.now().plus(Duration.between(now, job.due())));
        }
    }

    /** The lead times whose reminder is not due yet, the longest first. */
    static List<Integer> ahead(List<Integer> leads, Instant start, Instant now) {
        return leads.stream()
                .filter(lead -> start.minus(Duration.ofMinutes(lead)).isAfter(now))
                .toList();
    }
}
