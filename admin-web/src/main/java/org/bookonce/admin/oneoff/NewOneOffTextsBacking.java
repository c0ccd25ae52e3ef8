package org.bookonce.admin.oneoff;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

    /** A day of the week, in full and brief. */
    public record Weekday(String full, String brief) {}

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
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMM", reader.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(midnight(times.getShown().getMonth().atDay(1))));
    }

    /** The seven days, from the one on which weeks begin. */
    public List<Weekday> getWeekdays() {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(reader.locale());
        String[] full = symbols.getWeekdays();
        String[] brief = symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.SHORT);
        // ICU counts from Sunday = 1
        return IntStream.range(0, 7)
                .map(days -> times.getShown().getWeekStart().plus(days).getValue() % 7 + 1)
                .mapToObj(day -> new Weekday(full[day], brief[day]))
                .toList();
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
        return Times.of(reader.locale(), ZoneOffset.UTC, true).day(midnight(date));
    }

    /** The day in full, and whether the host has something then. */
    public String label(Month.Day day) {
        return reader.texts().get("console.month.day", "day", day(day.date()), "busy", day.busy() ? "yes" : "no");
    }

    /** The day of the month in the reader's figures. */
    public String number(LocalDate date) {
        return NumberFormat.getIntegerInstance(
                        Locale.forLanguageTag(reader.locale().toLanguageTag()))
                .format(date.getDayOfMonth());
    }

    /** "10:00 – 10:30" in the organizer's zone. */
    public String range(TakenTime time) {
        return reader.times(form.getZone()).range(time.start(), time.end());
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
