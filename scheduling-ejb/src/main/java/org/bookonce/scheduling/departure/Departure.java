package org.bookonce.scheduling.departure;

import java.util.List;
import java.util.UUID;

/**
 * What would break if somebody went now (R1.5).
 *
 * @param openOneOffs links of theirs that would stop working
 * @param heldMinutes time of theirs that would be released
 * @param upcomingBookings bookings of theirs that would stay, and need somebody
 * @param picture whether they have one, which would be erased
 * @param eventTypes titles of what could not be booked any more: their own, and what takes all of a team
 * @param lastOwner whether they cannot go, being the only active owner
 */
public record Departure(
        UUID memberId,
        String name,
        int openOneOffs,
        int heldMinutes,
        int upcomingBookings,
        boolean picture,
        List<String> eventTypes,
        boolean lastOwner) {

    private static final int SOME = 5;

    public Departure {
        eventTypes = List.copyOf(eventTypes);
    }

    /** The first of these titles, as many as a dialog has room for. */
    public List<String> someEventTypes() {
        return eventTypes.subList(0, Math.min(SOME, eventTypes.size()));
    }

    /** How many more there are. */
    public int moreEventTypes() {
        return eventTypes.size() - someEventTypes().size();
    }

    /** Whether nothing would break. */
    public boolean harmless() {
        return openOneOffs == 0 && heldMinutes == 0 && upcomingBookings == 0 && eventTypes.isEmpty() && !picture;
    }
}
