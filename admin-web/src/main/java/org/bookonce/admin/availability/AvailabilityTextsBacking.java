package org.bookonce.admin.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bookonce.admin.frame.CalendarTexts;
import org.bookonce.admin.frame.Month;
import org.bookonce.admin.frame.Reader;
import org.bookonce.scheduling.availability.DayWindow;

/** The page of schedules in words of the reader's language. */
@Named("availabilityTexts")
@RequestScoped
public class AvailabilityTextsBacking {

    private static final Duration SOON = Duration.ofDays(60);

    @Inject
    AvailabilityBacking form;

    @Inject
    AvailabilityWeekBacking week;

    @Inject
    AvailabilityDatesBacking dates;

    @Inject
    Reader reader;

    @Inject
    CalendarTexts calendar;

    /** The day whose hours are to be copied. */
    public String getSource() {
        return week.getSource() == null
                ? ""
                : calendar.weekday(week.getSource()).full();
    }

    /** A day of the month in full, whether it is open, and whether it has hours of its own. */
    public String label(Month.Day day) {
        return reader.texts()
                .get(
                        "console.availability.month.day",
                        "day",
                        calendar.day(day.date()),
                        "open",
                        dates.open(day.date()) ? "yes" : "no",
                        "own",
                        day.busy() ? "yes" : "no");
    }

    /** What the chosen days are called: the day, or how many there are. */
    public String getChosen() {
        List<LocalDate> chosen = dates.getChosen();
        return chosen.size() == 1
                ? calendar.day(chosen.get(0))
                : reader.texts().get("console.availability.chosen", "n", chosen.size());
    }

    /** "10:00 – 12:00, 22:00 – 02:00 the next day", or that it is closed. */
    public String hours(List<DayWindow> windows) {
        return windows.isEmpty()
                ? reader.texts().get("console.availability.closed")
                : windows.stream().map(this::range).collect(Collectors.joining(", "));
    }

    private String range(DayWindow window) {
        String range = wall(window.from()) + " – " + wall(window.until());
        return window.until() > DayWindow.DAY
                ? reader.texts().get("console.availability.night", "range", range)
                : range;
    }

    private String wall(int minutes) {
        return reader.times().time(LocalTime.ofSecondOfDay(minutes % DayWindow.DAY * 60L));
    }

    /** What daylight saving does in the next weeks, and on the dates with hours of their own. */
    public List<String> getTransitions() {
        Instant now = Instant.now();
        Stream<ZoneOffsetTransition> soon = Stream.iterate(
                zone().getRules().nextTransition(now),
                next -> next != null && next.getInstant().isBefore(now.plus(SOON)),
                next -> zone().getRules().nextTransition(next.getInstant()));
        return Stream.concat(
                        soon,
                        dates.getDates().stream().map(date -> on(date.getKey())).filter(next -> next != null))
                .distinct()
                .sorted()
                .map(this::transition)
                .toList();
    }

    private ZoneOffsetTransition on(LocalDate date) {
        ZoneOffsetTransition next = zone().getRules()
                .nextTransition(date.atStartOfDay(zone()).toInstant().minusSeconds(1));
        return next != null && next.getDateTimeBefore().toLocalDate().equals(date) ? next : null;
    }

    private String transition(ZoneOffsetTransition change) {
        LocalTime before = change.getDateTimeBefore().toLocalTime();
        LocalTime after = change.getDateTimeAfter().toLocalTime();
        LocalTime first = change.isGap() ? before : after;
        LocalTime last = change.isGap() ? after : before;
        return reader.texts()
                .get(
                        change.isGap() ? "console.availability.forward" : "console.availability.back",
                        "day",
                        calendar.day(change.getDateTimeBefore().toLocalDate()),
                        "range",
                        reader.times().time(first) + " – " + reader.times().time(last));
    }

    /** The titles of the event types that use the schedule. */
    public String getEventTypes() {
        return String.join(", ", form.getEventTypes());
    }

    /** What breaks when it is deleted. */
    public String getBreaks() {
        return reader.texts()
                .get(
                        "console.availability.delete.text",
                        "n",
                        form.getEventTypes().size(),
                        "titles",
                        getEventTypes(),
                        "last",
                        form.getSchedules().size() == 1 ? "yes" : "no",
                        "standard",
                        form.getSchedules().get(0).name());
    }

    private ZoneId zone() {
        return form.getDraft().zoneId();
    }
}
