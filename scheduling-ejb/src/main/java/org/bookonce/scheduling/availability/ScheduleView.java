package org.bookonce.scheduling.availability;

import java.util.List;
import java.util.UUID;

/**
 * A named schedule of a host.
 *
 * @param id the host's own for the standard week of somebody who never changed it
 * @param standard whether it applies where no other is chosen; of a host's schedules one is
 * @param eventTypes titles of the event types that use it by choice
 * @param version told back when it is changed; 0 for what nobody changed yet
 */
public record ScheduleView(
        UUID id, UUID hostId, String name, boolean standard, Schedule hours, List<String> eventTypes, int version) {

    public ScheduleView {
        eventTypes = List.copyOf(eventTypes);
    }

    /** Whether somebody saved it; otherwise it is the standard week that everybody begins with. */
    public boolean saved() {
        return version > 0;
    }
}
