package org.bookonce.scheduling.availability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.bookonce.tenant.tenancy.Sql;

/**
 * Hours as the numbers of their row: threes of a day, and the minutes after its midnight from and until. A date that is
 * closed is a three of zeros, since a day without hours would leave no trace.
 */
final class ScheduleNumbers {

    private static final int THREE = 3;

    private ScheduleNumbers() {}

    /** The schedule in the columns {@code zone}, {@code week} and {@code overrides}. */
    static Schedule read(ResultSet row) throws SQLException {
        ZoneId zone = Sql.zone(row, "zone");
        return new Schedule(zone, week(numbers(row, "week")), overrides(numbers(row, "overrides")));
    }

    static Map<DayOfWeek, List<DayWindow>> week(Integer[] numbers) {
        return days(numbers, DayOfWeek::of);
    }

    static Map<LocalDate, List<DayWindow>> overrides(Integer[] numbers) {
        return days(numbers, LocalDate::ofEpochDay);
    }

    /** The week as numbers with spaces between, in order. */
    static String ofWeek(Map<DayOfWeek, List<DayWindow>> week) {
        return join(new TreeMap<>(week), DayOfWeek::getValue, false);
    }

    /** The overrides as numbers with spaces between, in order. */
    static String ofOverrides(Map<LocalDate, List<DayWindow>> overrides) {
        return join(new TreeMap<>(overrides), date -> Math.toIntExact(date.toEpochDay()), true);
    }

    private static Integer[] numbers(ResultSet row, String column) throws SQLException {
        return (Integer[]) row.getArray(column).getArray();
    }

    private static <D> Map<D, List<DayWindow>> days(Integer[] numbers, IntFunction<D> day) {
        Map<D, List<DayWindow>> days = new LinkedHashMap<>();
        for (int i = 0; i < numbers.length; i += THREE) {
            List<DayWindow> windows = days.computeIfAbsent(day.apply(numbers[i]), none -> new ArrayList<>());
            if (numbers[i + 1] != 0 || numbers[i + 2] != 0) {
                windows.add(new DayWindow(numbers[i + 1], numbers[i + 2]));
            }
        }
        return days;
    }

    private static <D> String join(Map<D, List<DayWindow>> days, ToIntFunction<D> number, boolean keepClosed) {
        List<String> threes = new ArrayList<>();
        days.forEach((day, windows) -> {
            int of = number.applyAsInt(day);
            if (keepClosed && windows.isEmpty()) {
                threes.add(of + " 0 0");
            }
            inOrder(windows).forEach(window -> threes.add(of + " " + window.from() + " " + window.until()));
        });
        return String.join(" ", threes);
    }

    private static List<DayWindow> inOrder(Collection<DayWindow> windows) {
        return windows.stream().sorted(Comparator.comparingInt(DayWindow::from)).toList();
    }
}
