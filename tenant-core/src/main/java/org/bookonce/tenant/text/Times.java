package org.bookonce.tenant.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Instants written for one reader: in their language, zone and clock. Conversions use the JDK's tz data; ICU only words
 * the wall time, so that one set of rules decides.
 */
public final class Times {

    /**
     * The locales that times are written in: the languages there are texts for, and of their regions those that write
     * otherwise than the language does. Browsers may send any other; few enough are these for each format to be kept.
     */
    private static final Map<Locale, Locale> WRITTEN = written();

    private static final Map<Format, DateFormat> FORMATS = new ConcurrentHashMap<>();

    /** By language and region, of which there are a few hundred. */
    private static final Map<Locale, Boolean> CLOCKS = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ZoneId zone;
    private final boolean clock24;

    private Times(Locale locale, ZoneId zone, boolean clock24) {
        this.locale = locale;
        this.zone = zone;
        this.clock24 = clock24;
    }

    /** For a reader in {@code zone}, with a 24-hour clock or a 12-hour one. */
    public static Times of(Locale locale, ZoneId zone, boolean clock24) {
        Locale written = WRITTEN.get(new Locale(locale.getLanguage(), locale.getCountry()));
        return new Times(written == null ? language(locale.getLanguage()) : written, zone, clock24);
    }

    /** A region of its own calendar writes as the language does: months are the same for all who look at a page. */
    private static Locale language(String language) {
        Locale written = WRITTEN.get(new Locale(language));
        return written == null ? WRITTEN.get(new Locale(Texts.LANGUAGES.get(0))) : written;
    }

    private static Map<Locale, Locale> written() {
        return Arrays.stream(DateFormat.getAvailableLocales())
                .filter(locale -> Texts.INVITEE_LANGUAGES.contains(locale.getLanguage()))
                .filter(locale ->
                        locale.getScript().isEmpty() && locale.getVariant().isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        locale -> new Locale(locale.getLanguage(), locale.getCountry()), Times::withDigits));
    }

    /** Digits are those of the texts around the times, whatever the reader's region prefers. */
    private static Locale withDigits(Locale locale) {
        return new Locale.Builder()
                .setLocale(locale)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    /** "Tuesday, 2 March 2027". */
    public String day(Instant instant) {
        return format("yMMMMEEEEd", instant);
    }

    /** "Tue, 2 Mar". */
    public String shortDay(Instant instant) {
        return format("MMMEd", instant);
    }

    /** "Tue, 2 Mar", with the year when that is another one than at {@code now}. */
    public String shortDay(Instant instant, Instant now) {
        return date(instant).getYear() == date(now).getYear() ? shortDay(instant) : format("yMMMEd", instant);
    }

    /** "Tuesday, 2 March 2027", of a day on the reader's calendar. */
    public String day(LocalDate date) {
        return wall("yMMMMEEEEd", date);
    }

    /** "Tue, 2 Mar", of a day on the reader's calendar. */
    public String shortDay(LocalDate date) {
        return wall("MMMEd", date);
    }

    /** "March 2027". */
    public String month(YearMonth month) {
        return wall("yMMMM", month.atDay(1));
    }

    /** "10:00" or "10:00 AM". */
    public String time(Instant instant) {
        return format(clock24 ? "Hm" : "hm", instant);
    }

    /** A wall time as the reader writes it. */
    public String time(LocalTime wall) {
        return of(locale, ZoneOffset.UTC, clock24)
                .time(LocalDate.EPOCH.atTime(wall).toInstant(ZoneOffset.UTC));
    }

    /** "10:00 – 10:30"; the end carries its day when that is another one. */
    public String range(Instant start, Instant end) {
        String until = date(start).equals(date(end)) ? time(end) : shortDay(end) + ", " + time(end);
        return time(start) + " – " + until;
    }

    /** "Europe/Lisbon (UTC+1)", with the offset that is in force at the instant. */
    public String zoneName(Instant at) {
        return zone.getId().replace('_', ' ') + " (" + offset(at) + ")";
    }

    /** "UTC+5:30", the offset that is in force at the instant. */
    public String offset(Instant at) {
        ZoneOffset offset = zone.getRules().getOffset(at);
        int minutes = offset.getTotalSeconds() / 60;
        if (minutes == 0) {
            return "UTC";
        }
        String sign = minutes < 0 ? "−" : "+";
        int rest = Math.abs(minutes) % 60;
        return "UTC" + sign + Math.abs(minutes) / 60
                + (rest == 0 ? "" : ":" + String.format(Locale.ROOT, "%02d", rest));
    }

    /** The reader's calendar day of an instant. */
    public LocalDate date(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The reader's zone. */
    public ZoneId zone() {
        return zone;
    }

    /** Whether times are written with a 24-hour clock. */
    public boolean clock24() {
        return clock24;
    }

    /** Whether readers of this locale use a 24-hour clock by default. */
    public static boolean usesClock24(Locale locale) {
        return CLOCKS.computeIfAbsent(Texts.best(List.of(locale)), known -> !DateTimePatternGenerator.getInstance(known)
                .getBestPattern("jm")
                .contains("a"));
    }

    private String format(String skeleton, Instant instant) {
        long wall = instant.toEpochMilli() + zone.getRules().getOffset(instant).getTotalSeconds() * 1000L;
        return known(skeleton).format(new Date(wall));
    }

    private String wall(String skeleton, LocalDate date) {
        return known(skeleton).format(new Date(TimeUnit.DAYS.toMillis(date.toEpochDay())));
    }

    /** Finding a language's pattern takes far longer than copying what was found: a page with a month writes fifty days. */
    private DateFormat known(String skeleton) {
        return (DateFormat) FORMATS.computeIfAbsent(new Format(locale, skeleton), Times::find)
                .clone();
    }

    /** How many formats are kept, for the test that asks for many. */
    static int kept() {
        return FORMATS.size();
    }

    private static DateFormat find(Format wanted) {
        DateFormat format = DateFormat.getInstanceForSkeleton(wanted.skeleton(), wanted.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private record Format(Locale locale, String skeleton) {}
}
