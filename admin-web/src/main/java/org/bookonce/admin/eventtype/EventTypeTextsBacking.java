package org.bookonce.admin.eventtype;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.bookonce.admin.frame.Reader;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.scheduling.eventtype.Question;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.text.Texts;

/** Choices and lengths of event types in the reader's words. */
@Named("eventTypeTexts")
@RequestScoped
public class EventTypeTextsBacking {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    @Inject
    Reader reader;

    /** "1 hour" of 60, in the largest unit that it is a whole number of. */
    public String length(int minutes) {
        Texts texts = reader.texts();
        if (minutes >= DAY && minutes % DAY == 0) {
            return texts.get("console.event-type.days", "n", minutes / DAY);
        }
        return minutes >= HOUR && minutes % HOUR == 0
                ? texts.get("console.event-type.hours", "n", minutes / HOUR)
                : texts.get("console.event-type.minutes", "n", minutes);
    }

    /** "30 min · 1 h". */
    public String lengths(List<Integer> durations) {
        return durations.stream().map(this::length).collect(Collectors.joining(" · "));
    }

    /** A step between starts. */
    public String increment(String minutes) {
        return minutes.isEmpty()
                ? reader.texts().get("console.event-type.increment.shortest")
                : length(Integer.parseInt(minutes));
    }

    /** A buffer or a notice. */
    public String orNone(String minutes) {
        return "0".equals(minutes) ? reader.texts().get("console.event-type.none") : length(Integer.parseInt(minutes));
    }

    /** Until when an invitee may change a booking. */
    public String change(String minutes) {
        return switch (minutes) {
            case "0" -> reader.texts().get("console.field.change.start");
            case DraftTiming.NEVER -> reader.texts().get("console.field.change.never");
            default -> reader.texts().get("console.field.change.before", "hours", Integer.parseInt(minutes) / 60.0);
        };
    }

    /** The kinds of place. */
    public LocationKind[] getPlaces() {
        return LocationKind.values();
    }

    /** The kinds of question. */
    public Question.Kind[] getQuestions() {
        return Question.Kind.values();
    }

    /** Who can take the meetings. */
    public Assignment[] getAssignments() {
        return Assignment.values();
    }
}
