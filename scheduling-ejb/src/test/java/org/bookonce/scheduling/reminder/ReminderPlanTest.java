package org.bookonce.scheduling.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R10.1: what is due already when a booking is made is skipped. */
class ReminderPlanTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final List<Integer> DAY_AND_HOUR = List.of(1440, 60);

    @Test
    void aBookingThreeHoursAheadIsRemindedOfAnHourBefore() {
        assertThat(ahead("2027-03-01T13:00:00Z")).containsExactly(60);
    }

    @Test
    void aBookingDaysAheadIsRemindedOfBoth() {
        assertThat(ahead("2027-03-04T10:00:00Z")).containsExactly(1440, 60);
    }

    @Test
    void whatIsDueThisVeryMomentIsSkipped() {
        assertThat(ahead("2027-03-02T10:00:00Z")).containsExactly(60);
        assertThat(ahead("2027-03-02T10:00:01Z")).containsExactly(1440, 60);
        assertThat(ahead("2027-03-01T11:00:00Z")).isEmpty();
    }

    @Test
    void eachReminderOfATimeIsATaskOfItsOwn() {
        UUID booking = UUID.randomUUID();
        Instant start = Instant.parse("2027-03-04T10:00:00Z");
        WriteReminders.Job job = new WriteReminders.Job(UUID.randomUUID(), booking, start, 1440, 60);

        assertThat(job.due()).isEqualTo("2027-03-03T10:00:00Z");
        assertThat(job.name()).isEqualTo(booking + ":" + start.getEpochSecond() + ":1440");
    }

    private static List<Integer> ahead(String start) {
        return ReminderPlan.ahead(DAY_AND_HOUR, Instant.parse(start), NOW);
    }
}
