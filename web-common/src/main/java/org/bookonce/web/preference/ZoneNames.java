package org.bookonce.web.preference;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bookonce.tenant.text.Times;

/**
 * The time zones as the readers of a language know them: each begins with its city, so that typing a few letters finds
 * it, and has the offset that is in force at some moment.
 */
public final class ZoneNames {

    private final Locale locale;
    private final Instant now;
    private final TimeZoneNames names;

    private ZoneNames(Locale locale, Instant now) {
        this.locale = locale;
        this.now = now;
        this.names = TimeZoneNames.getInstance(locale);
    }

    /**
     * A zone.
     *
     * @param id such as {@code Europe/Berlin}
     * @param label such as "Berlin (UTC+1)"
     */
    public record Named(String id, String label) {}

    /** In this language, at this moment. */
    public static ZoneNames of(Locale locale, Instant now) {
        return new ZoneNames(locale, now);
    }

    /** All of {@link Zones#names()} by the first part of their names, each part in the language's order. */
    public SortedMap<String, List<Named>> byRegion() {
        SortedMap<String, List<Named>> regions = new TreeMap<>();
        Zones.names()
                .forEach(id -> regions.computeIfAbsent(id.substring(0, id.indexOf('/')), region -> new ArrayList<>())
                        .add(new Named(id, label(id))));
        Collator collator = Collator.getInstance(locale);
        regions.values().forEach(zones -> zones.sort((one, other) -> collator.compare(one.label(), other.label())));
        return regions;
    }

    /** "Berlin (UTC+1)"; zones that nobody would choose today, and those without a city, under their own names. */
    public String label(String id) {
        String city = Zones.names().contains(id) ? city(id) : id.replace('_', ' ');
        return city + " (" + Times.of(locale, ZoneId.of(id), true).offset(now) + ")";
    }

    /** Languages know many cities under the name that their zone had at first. */
    private String city(String id) {
        String city = names.getExemplarLocationName(TimeZone.getCanonicalID(id));
        return city == null ? id.substring(id.indexOf('/') + 1).replace('_', ' ') : city;
    }
}
