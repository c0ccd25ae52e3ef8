package org.bookonce.scheduling.bookinglink;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.bookonce.scheduling.availability.Schedule;

/** The schedules of the hosts who are asked for: read once, and only where they are needed. */
final class Hours {

    private final Supplier<Map<UUID, Schedule>> read;
    private final UUID first;
    private Map<UUID, Schedule> schedules;

    Hours(Asked asked, Supplier<Map<UUID, Schedule>> read) {
        this.read = read;
        this.first = asked.hosts().get(0).id();
    }

    Map<UUID, Schedule> schedules() {
        if (schedules == null) {
            schedules = read.get();
        }
        return schedules;
    }

    /** The zone of an event type's times: that of its first host's schedule. */
    ZoneId zone() {
        return schedules().get(first).zone();
    }
}
