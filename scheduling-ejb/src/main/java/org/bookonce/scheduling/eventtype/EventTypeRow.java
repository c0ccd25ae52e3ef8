package org.bookonce.scheduling.eventtype;

import java.util.List;
import java.util.UUID;

/**
 * An event type in the list.
 *
 * @param hosts how many
 * @param staffed whether it can be booked as far as its hosts go: not when one is deactivated whom it takes
 * @param upcoming bookings that lie ahead
 * @param url its public address, absolute
 * @param changeable whether the person may change it
 */
public record EventTypeRow(
        UUID id,
        UUID ownerId,
        String ownerName,
        String title,
        String slug,
        List<Integer> durations,
        Assignment assignment,
        int hosts,
        String colour,
        boolean listed,
        boolean active,
        boolean staffed,
        int upcoming,
        String url,
        boolean changeable) {

    public EventTypeRow {
        durations = List.copyOf(durations);
    }
}
