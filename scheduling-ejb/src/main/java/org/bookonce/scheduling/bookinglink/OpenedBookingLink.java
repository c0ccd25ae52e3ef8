package org.bookonce.scheduling.bookinglink;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.scheduling.eventtype.Question;
import org.bookonce.scheduling.location.Location;

/**
 * A booking link as its page shows it.
 *
 * @param hosts the names of those who can take its meetings; one for {@link Assignment#HOST}
 * @param hostPage last part of the address of the host's page; empty for a team
 * @param picture version of the picture of the only one who can; empty where there is none, or there are several
 * @param durations minutes; the first is the one to begin with
 * @param locations where it can take place; the invitee picks when there are several
 * @param zone the schedule's, in which times are shown when nothing is known of the invitee's (R6.6)
 * @param listed whether search engines may know it
 */
public record OpenedBookingLink(
        UUID eventTypeId,
        String slug,
        String title,
        String description,
        Assignment assignment,
        List<String> hosts,
        String hostPage,
        String picture,
        List<Integer> durations,
        List<Location> locations,
        List<Question> questions,
        ZoneId zone,
        String colour,
        boolean listed) {

    public OpenedBookingLink {
        hosts = List.copyOf(hosts);
        durations = List.copyOf(durations);
        locations = List.copyOf(locations);
        questions = List.copyOf(questions);
    }
}
