package org.bookonce.scheduling.eventtype;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.location.Location;

/**
 * What an event type says (R3.1, R3.2): what a person filled in, or what was found to be in order and kept. All lengths
 * are minutes.
 *
 * @param durations one to eight of 5–720; the first is the one that its page begins with
 * @param increment from one start to the next on the grid, 5–720; null for the shortest duration
 * @param notice between now and the first start that is offered
 * @param caps most meetings of a host
 * @param changeNotice until how long before the start the invitee may change a booking; null for never (R7.2)
 * @param hosts one for {@link Assignment#HOST}
 * @param colour such as {@code #1f6feb}
 * @param listed whether pages name it, or only who has its address finds it
 * @param locations at least one; the invitee picks where there are several
 * @param questions beside name and e-mail; the id of a new one is null
 */
public record EventTypeTerms(
        String title,
        String slug,
        String description,
        List<Integer> durations,
        Integer increment,
        int bufferBefore,
        int bufferAfter,
        int notice,
        Window window,
        Caps caps,
        Integer changeNotice,
        Assignment assignment,
        List<Host> hosts,
        String colour,
        boolean listed,
        List<Location> locations,
        List<Question> questions) {

    /**
     * When it can be booked: so many days from today on, or from one day to another, both included.
     *
     * @param rollingDays null where there are dates
     */
    public record Window(Integer rollingDays, LocalDate firstDay, LocalDate lastDay) {}

    /** How many meetings a host takes; 0 for any number (R3.6). */
    public record Caps(int day, int week, int month) {}

    /** Who takes its meetings. @param scheduleId null for their standard one */
    public record Host(UUID id, UUID scheduleId) {}

    public EventTypeTerms {
        durations = List.copyOf(durations);
        hosts = List.copyOf(hosts);
        locations = List.copyOf(locations);
        questions = List.copyOf(questions);
    }

    /** The same under another title and address. */
    public EventTypeTerms as(String otherTitle, String otherSlug) {
        return new EventTypeTerms(
                otherTitle,
                otherSlug,
                description,
                durations,
                increment,
                bufferBefore,
                bufferAfter,
                notice,
                window,
                caps,
                changeNotice,
                assignment,
                hosts,
                colour,
                listed,
                locations,
                questions);
    }

    /** The same for other hosts. */
    public EventTypeTerms takenBy(Assignment others, List<Host> otherHosts) {
        return new EventTypeTerms(
                title,
                slug,
                description,
                durations,
                increment,
                bufferBefore,
                bufferAfter,
                notice,
                window,
                caps,
                changeNotice,
                others,
                otherHosts,
                colour,
                listed,
                locations,
                questions);
    }

    /** Whose it is: its host's, or for a team that of whoever keeps it. */
    UUID owner(UUID keeper) {
        return assignment == Assignment.HOST ? hosts.get(0).id() : keeper;
    }
}
