package org.bookonce.scheduling.eventtype;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.location.Location;

/**
 * An event type that can be booked now: active, not deleted, with at least one active host. All lengths are minutes.
 *
 * @param durations the first is the one to begin with
 * @param increment from one start to the next on the grid
 * @param notice between now and the first start that is offered
 * @param rollingDays the booking window, counted from today; null where it lies between two dates
 * @param firstDay null for a rolling window
 * @param lastDay included; null for a rolling window
 * @param capDay 0 for any number, as for the other caps (R3.6)
 * @param changeNotice until how long before the start the invitee may change a booking; null for never (R7.2)
 * @param listed whether pages and search engines may name it
 * @param locations at least one; the invitee picks where there are several
 * @param hosts active ones only, in the order their owner gave them
 * @param away how many of its hosts are deactivated: where all are needed, nothing is offered without them
 */
public record BookableEventType(
        UUID id,
        UUID ownerId,
        String title,
        String slug,
        String description,
        List<Integer> durations,
        int increment,
        int bufferBefore,
        int bufferAfter,
        int notice,
        Integer rollingDays,
        LocalDate firstDay,
        LocalDate lastDay,
        int capDay,
        int capWeek,
        int capMonth,
        Integer changeNotice,
        Assignment assignment,
        String colour,
        boolean listed,
        List<Location> locations,
        List<Question> questions,
        List<Host> hosts,
        int away) {

    /**
     * Somebody who takes its meetings.
     *
     * @param zone the member's own; that of their times is the schedule's
     * @param scheduleId empty for their standard one
     * @param timeVersion what was computed from their time is valid as long as this number stands
     * @param page last part of the address of their page; empty where they have none
     * @param picture version of their picture; empty where they have none
     */
    public record Host(
            UUID id,
            String name,
            ZoneId zone,
            Optional<UUID> scheduleId,
            int position,
            long timeVersion,
            String page,
            String picture) {}

    public BookableEventType {
        durations = List.copyOf(durations);
        locations = List.copyOf(locations);
        questions = List.copyOf(questions);
        hosts = List.copyOf(hosts);
    }
}
