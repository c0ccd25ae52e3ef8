package org.bookonce.scheduling.eventtype;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.shared.InputError;

/** Reads the fields of an event type (R3.1) and notes what is wrong with them. */
final class EventTypeInput {

    private static final int TITLE = 120;
    private static final int DESCRIPTION = 2000;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 720;
    private static final int DURATIONS = 8;
    private static final int LOCATIONS = 6;
    private static final int LOCATION = 500;
    private static final int HOSTS = 100;
    private static final int DAY = 24 * 60;
    private static final int LONGEST_NOTICE = 525_600;
    private static final int LONGEST_CHANGE_NOTICE = 43_200;
    private static final int MOST_DAYS = 730;
    private static final int MOST_MEETINGS = 1000;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private final EventTypeTerms wanted;
    private final Input input;

    private EventTypeInput(EventTypeTerms wanted, Input input) {
        this.wanted = wanted;
        this.input = input;
    }

    static EventTypeTerms read(EventTypeTerms wanted, Input input) {
        return new EventTypeInput(wanted, input).read();
    }

    private EventTypeTerms read() {
        List<Integer> durations = durations();
        hosts();
        return new EventTypeTerms(
                input.line("title", wanted.title(), 1, TITLE),
                EventTypeSlugs.read(input, wanted.slug()),
                input.lines("description", wanted.description(), 0, DESCRIPTION),
                durations,
                increment(durations),
                input.number("bufferBefore", wanted.bufferBefore(), 0, LONGEST),
                input.number("bufferAfter", wanted.bufferAfter(), 0, LONGEST),
                notice(),
                window(wanted.window()),
                new EventTypeTerms.Caps(
                        input.number("capDay", wanted.caps().day(), 0, MOST_MEETINGS),
                        input.number("capWeek", wanted.caps().week(), 0, MOST_MEETINGS),
                        input.number("capMonth", wanted.caps().month(), 0, MOST_MEETINGS)),
                wanted.changeNotice() == null
                        ? null
                        : (Integer) input.number("changeNotice", wanted.changeNotice(), 0, LONGEST_CHANGE_NOTICE),
                wanted.assignment(),
                wanted.hosts(),
                colour(),
                wanted.listed(),
                locations(),
                QuestionInput.read(wanted.questions(), input));
    }

    private List<Integer> durations() {
        List<Integer> durations = wanted.durations().stream().distinct().toList();
        count("durations", durations, DURATIONS, EventTypeError.DURATIONS_NEEDED, EventTypeError.DURATIONS_TOO_MANY);
        durations.forEach(minutes -> input.number("durations", minutes, SHORTEST, LONGEST));
        return durations;
    }

    /** Unless somebody says otherwise, the next start follows when the shortest meeting is over. */
    private Integer increment(List<Integer> durations) {
        return wanted.increment() != null
                ? (Integer) input.number("increment", wanted.increment(), SHORTEST, LONGEST)
                : durations.stream().min(Integer::compare).orElse(SHORTEST);
    }

    /** With a rolling window, it ends before the window does: otherwise nothing could ever be booked. */
    private int notice() {
        int notice = input.number("notice", wanted.notice(), 0, LONGEST_NOTICE);
        Integer days = wanted.window().rollingDays();
        boolean both = days != null && days >= 1 && days <= MOST_DAYS && input.accepted("notice");
        if (both && notice >= (days + 1) * DAY) {
            input.refuse("notice", EventTypeError.NOTICE_TOO_LONG, Map.of("days", days));
        }
        return notice;
    }

    private EventTypeTerms.Window window(EventTypeTerms.Window window) {
        if (window.rollingDays() != null) {
            return new EventTypeTerms.Window(
                    input.number("rollingDays", window.rollingDays(), 1, MOST_DAYS), null, null);
        }
        if (window.firstDay() == null) {
            input.refuse("firstDay", EventTypeError.WINDOW_NEEDED, Map.of());
        }
        if (window.lastDay() == null) {
            input.refuse("lastDay", EventTypeError.WINDOW_NEEDED, Map.of());
        }
        if (window.firstDay() != null
                && window.lastDay() != null
                && window.lastDay().isBefore(window.firstDay())) {
            input.refuse("lastDay", EventTypeError.WINDOW_TURNED, Map.of());
        }
        return window;
    }

    private void hosts() {
        List<EventTypeTerms.Host> hosts = wanted.hosts();
        count("hosts", hosts, HOSTS, EventTypeError.HOSTS_NEEDED, EventTypeError.HOSTS_TOO_MANY);
        boolean twice = hosts.stream().map(EventTypeTerms.Host::id).distinct().count() < hosts.size();
        if (wanted.assignment() == null || twice || wanted.assignment() == Assignment.HOST && hosts.size() > 1) {
            input.refuse("hosts", EventTypeError.HOST_UNKNOWN, Map.of());
        }
    }

    private String colour() {
        String colour = input.line("colour", wanted.colour(), 1, 7).toLowerCase(java.util.Locale.ROOT);
        if (input.accepted("colour") && !COLOUR.matcher(colour).matches()) {
            input.refuse("colour", EventTypeError.NOT_A_COLOUR, Map.of());
        }
        return colour;
    }

    private List<Location> locations() {
        List<Location> locations = wanted.locations();
        count("locations", locations, LOCATIONS, EventTypeError.LOCATIONS_NEEDED, EventTypeError.LOCATIONS_TOO_MANY);
        return java.util.stream.IntStream.range(0, locations.size())
                .mapToObj(i -> location("locations[" + i + "]", locations.get(i)))
                .toList();
    }

    private Location location(String field, Location location) {
        if (location.kind() == null) {
            input.refuse(field, InputError.REQUIRED, Map.of());
            return new Location(LocationKind.OTHER, "");
        }
        String text = location.kind().asksInvitee() ? "" : location.text();
        return new Location(
                location.kind(), input.line(field, text, location.kind().needsText() ? 1 : 0, LOCATION));
    }

    private void count(String field, List<?> all, int most, EventTypeError none, EventTypeError tooMany) {
        if (all.isEmpty()) {
            input.refuse(field, none, Map.of());
        } else if (all.size() > most) {
            input.refuse(field, tooMany, Map.of("max", most));
        }
    }
}
