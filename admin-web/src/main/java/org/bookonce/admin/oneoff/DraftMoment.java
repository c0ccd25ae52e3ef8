package org.bookonce.admin.oneoff;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** A day and a time as they were typed, both of the organizer's zone; neither need be given. */
public class DraftMoment implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private String day = "";
    private String time = "";

    /** The moment, null where none is typed. What nobody can read is one that has passed, refused with all else. */
    LocalDateTime read() {
        if (day.isBlank() && isTimeReadable()) {
            return null;
        }
        if (!isDayReadable() || !isTimeReadable()) {
            return LocalDateTime.of(1970, 1, 1, 0, 0);
        }
        return LocalDate.parse(day).atTime(time.isBlank() ? LocalTime.of(23, 59) : LocalTime.parse(time));
    }

    /** Fills it in. */
    void fill(LocalDateTime moment) {
        day = moment.toLocalDate().toString();
        time = moment.toLocalTime().withSecond(0).withNano(0).toString();
    }

    /** Whether nothing is typed. */
    public boolean isEmpty() {
        return day.isBlank() && time.isBlank();
    }

    /** Whether the day is a day of four-digit years, or empty. */
    public boolean isDayReadable() {
        return day.isBlank() || DAY.matcher(day).matches() && readable(() -> LocalDate.parse(day));
    }

    /** Whether the time is a time, or empty. */
    public boolean isTimeReadable() {
        return time.isBlank() || readable(() -> LocalTime.parse(time));
    }

    private static boolean readable(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException notTyped) {
            return false;
        }
    }

    /** The day, {@code yyyy-MM-dd}, or empty. */
    public String getDay() {
        return day;
    }

    /** Takes the day as typed. */
    public void setDay(String day) {
        this.day = day == null ? "" : day;
    }

    /** The time on the day, {@code HH:mm}; empty means its end. */
    public String getTime() {
        return time;
    }

    /** Takes the time as typed. */
    public void setTime(String time) {
        this.time = time == null ? "" : time;
    }
}
