package org.bookonce.admin.oneoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bookonce.admin.frame.CalendarTexts;
import org.bookonce.admin.frame.Month;
import org.bookonce.admin.frame.Reader;
import org.bookonce.scheduling.booking.TakenTime;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.text.Times;

/** The calendar of the form in words of the reader's language; times are the organizer's. */
@Named("newOneOffTexts")
@RequestScoped
public class NewOneOffTextsBacking {

    @Inject
    NewOneOffBacking form;

    @Inject
    NewOneOffTimesBacking times;

    @Inject
    Reader reader;

    @Inject
    CalendarTexts calendar;

    /** "Times are in Olivia's zone, Europe/Lisbon (UTC+1)." */
    public String getZoneLine() {
        return reader.texts()
                .get(
                        "console.times-in",
                        "zone",
                        Times.of(reader.locale(), form.getZone(), true).zoneName(Instant.now()));
    }

    /** "March 2027". */
    public String getMonth() {
        return calendar.month(times.getShown().getMonth());
    }

    /** The seven days, from the one on which weeks begin. */
    public List<CalendarTexts.Weekday> getWeekdays() {
        return calendar.weekdays(times.getShown().getWeekStart());
    }

    /** "Nobody else can book them while the link is open. 1.5 of 40 hours are held." (R8.6). */
    public String getHoldLine() {
        return reader.texts()
                .get(
                        "console.field.hold.hours",
                        "used",
                        times.getHeldHours().used(),
                        "allowed",
                        times.getHeldHours().allowed());
    }

    /** "4 hours before" of 240 minutes, as {@link DraftChoices#getNotices} has them. */
    public String notice(String minutes) {
        return switch (minutes) {
            case "0" -> reader.texts().get("console.field.change.start");
            case DraftChoices.NEVER -> reader.texts().get("console.field.change.never");
            default -> reader.texts().get("console.field.change.before", "hours", Integer.parseInt(minutes) / 60.0);
        };
    }

    /** The kinds of place. */
    public LocationKind[] getLocations() {
        return LocationKind.values();
    }

    /** "Tuesday, 2 March 2027". */
    public String day(LocalDate date) {
        return calendar.day(date);
    }

    /** The day in full, and whether the host has something then. */
    public String label(Month.Day day) {
        return reader.texts().get("console.month.day", "day", day(day.date()), "busy", day.busy() ? "yes" : "no");
    }

    /** The day of the month in the reader's figures. */
    public String number(LocalDate date) {
        return calendar.number(date);
    }

    /** "10:00 – 10:30" in the organizer's zone. */
    public String range(TakenTime time) {
        return reader.times(form.getZone()).range(time.start(), time.end());
    }
}
