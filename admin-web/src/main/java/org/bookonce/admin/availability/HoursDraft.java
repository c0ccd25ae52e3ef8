package org.bookonce.admin.availability;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.bookonce.scheduling.availability.DayWindow;
import org.bookonce.scheduling.availability.WantedHours;

/** One row of a day: from and until as they are typed, and whether it ends on the next day. */
public class HoursDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String from;
    private String until;
    private boolean nextDay;

    HoursDraft(int from, int until) {
        this.from = wall(from);
        this.until = wall(until);
        this.nextDay = until > DayWindow.DAY;
    }

    HoursDraft copy() {
        HoursDraft copy = new HoursDraft(0, 0);
        copy.from = from;
        copy.until = until;
        copy.nextDay = nextDay;
        return copy;
    }

    /** What the use case gets, right or wrong. Midnight as an end is the day's. */
    WantedHours read() {
        int begin = minutes(from);
        int end = minutes(until);
        boolean past = end == 0 || (nextDay && isNight());
        return new WantedHours(begin, end >= 0 && past ? end + DayWindow.DAY : end);
    }

    /** Whether it can only be meant to end on the next day. */
    public boolean isNight() {
        int end = minutes(until);
        return end > 0 && end <= minutes(from);
    }

    private static int minutes(String typed) {
        try {
            return LocalTime.parse(typed).toSecondOfDay() / 60;
        } catch (DateTimeException notTyped) {
            return WantedHours.UNREADABLE;
        }
    }

    private static String wall(int minutes) {
        return LocalTime.ofSecondOfDay(Math.floorMod(minutes, DayWindow.DAY) * 60L)
                .toString();
    }

    /** Begin as typed, {@code HH:mm}. */
    public String getFrom() {
        return from;
    }

    /** Takes the begin as typed. */
    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    /** End as typed, {@code HH:mm}. */
    public String getUntil() {
        return until;
    }

    /** Takes the end as typed. */
    public void setUntil(String until) {
        this.until = until == null ? "" : until;
    }

    /** Whether the end lies on the next day. */
    public boolean isNextDay() {
        return nextDay;
    }

    /** Takes whether the end lies on the next day. */
    public void setNextDay(boolean nextDay) {
        this.nextDay = nextDay;
    }
}
