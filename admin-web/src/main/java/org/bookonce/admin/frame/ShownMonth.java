package org.bookonce.admin.frame;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** The month that the form shows, and the day in it that the Tab key reaches. */
public class ShownMonth implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DayOfWeek weekStart;
    private YearMonth month;
    private LocalDate focus;

    /** Shows the month of a day, which has the focus. */
    public ShownMonth(DayOfWeek weekStart, LocalDate day) {
        this.weekStart = weekStart;
        this.focus = day;
        this.month = YearMonth.from(day);
    }

    /** Turns to the month of a day, which gets the focus. */
    public void show(LocalDate day, LocalDate today) {
        focus = day;
        turn(YearMonth.from(day), today);
    }

    /** Turns so many months on, or back. */
    public void turn(int months, LocalDate today) {
        turn(month.plusMonths(months), today);
        focus = month.equals(YearMonth.from(today)) ? today : month.atDay(1);
    }

    private void turn(YearMonth wanted, LocalDate today) {
        YearMonth first = YearMonth.from(today);
        YearMonth last = Month.latest(today);
        month = wanted.isBefore(first) ? first : wanted.isAfter(last) ? last : wanted;
    }

    /** The focus goes to a day of the month that is shown. */
    public void focus(LocalDate day) {
        focus = day;
    }

    /** The day that a script names, or the nearest one that some month of the form shows; today for anything else. */
    public LocalDate named(String day, LocalDate today) {
        try {
            return Month.shown(weekStart, LocalDate.parse(day), today);
        } catch (DateTimeException forged) {
            return today;
        }
    }

    /** The first day in the grid. */
    public LocalDate first() {
        return Month.first(weekStart, month);
    }

    /** The last day in the grid. */
    public LocalDate last() {
        return Month.last(weekStart, month);
    }

    /** The weeks, with what is chosen and what the host has. */
    public List<List<Month.Day>> weeks(LocalDate today, Set<LocalDate> chosen, Set<LocalDate> busy) {
        return Month.weeks(weekStart, month, today, chosen, busy, focus);
    }

    /** Whether there is an earlier month to show. */
    public boolean after(LocalDate today) {
        return month.isAfter(YearMonth.from(today));
    }

    /** Whether there is a later month to show. */
    public boolean beforeLatest(LocalDate today) {
        return month.isBefore(Month.latest(today));
    }

    /** The day on which weeks begin. */
    public DayOfWeek getWeekStart() {
        return weekStart;
    }

    /** The month. */
    public YearMonth getMonth() {
        return month;
    }
}
