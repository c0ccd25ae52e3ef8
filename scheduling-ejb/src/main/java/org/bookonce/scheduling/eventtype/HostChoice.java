package org.bookonce.scheduling.eventtype;

import java.util.List;
import java.util.UUID;

/** Somebody whom an event type can have as a host. @param schedules theirs, the standard one first */
public record HostChoice(UUID id, String name, List<Schedule> schedules) {

    /** One of their availability schedules. */
    public record Schedule(UUID id, String name, boolean standard) {}

    public HostChoice {
        schedules = List.copyOf(schedules);
    }
}
