package org.bookonce.admin.frame;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bookonce.tenant.text.Times;

/** Months and days as calendars write them, in the reader's language; of dates, not of instants. */
@Named("calendarTexts")
@RequestScoped
public class CalendarTexts {

    @Inject
    Reader reader;

    /** A day of the week, in full and brief. */
    public record Weekday(String full, String brief) {}

    /** "March 2027". */
    public String month(YearMonth month) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMM", reader.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(midnight(month.atDay(1))));
    }

    /** The seven days, from the one on which weeks begin. */
    public List<Weekday> weekdays(DayOfWeek start) {
        return IntStream.range(0, 7).mapToObj(days -> weekday(start.plus(days))).toList();
    }

    /** A day of the week; ICU counts from Sunday = 1. */
    public Weekday weekday(DayOfWeek day) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(reader.locale());
        int place = day.getValue() % 7 + 1;
        return new Weekday(
                symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)[place],
                symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.SHORT)[place]);
    }

    /** "Tuesday, 2 March 2027". */
    public String day(LocalDate date) {
        return Times.of(reader.locale(), ZoneOffset.UTC, true).day(midnight(date));
    }

    /** "Tue, 2 Mar", with the year when it is not this one. */
    public String shortDay(LocalDate date) {
        return Times.of(reader.locale(), ZoneOffset.UTC, true).shortDay(midnight(date), Instant.now());
    }

    /** The day of the month in the reader's figures. */
    public String number(LocalDate date) {
        return NumberFormat.getIntegerInstance(
                        Locale.forLanguageTag(reader.locale().toLanguageTag()))
                .format(date.getDayOfMonth());
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
