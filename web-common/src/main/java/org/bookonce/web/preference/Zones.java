package org.bookonce.web.preference;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The time zones a person can choose from: one name for each, the one in use today. */
public final class Zones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final List<String> NAMES = read();

    private Zones() {}

    /** Region names in alphabetical order, such as {@code Europe/Lisbon}. */
    public static List<String> names() {
        return NAMES;
    }

    private static List<String> read() {
        Set<String> names = new TreeSet<>();
        for (String id : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            names.add(today(id));
        }
        names.removeIf(name -> !KNOWN.contains(name) || !name.contains("/"));
        return List.copyOf(names);
    }

    /** A zone by its name; former names such as {@code Asia/Calcutta} lead to the one in use today. */
    public static Optional<ZoneId> parse(String name) {
        if (name == null || !KNOWN.contains(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(today(name)));
        } catch (DateTimeException unknownToday) {
            return Optional.of(ZoneId.of(name));
        }
    }

    private static String today(String id) {
        if (id.indexOf('/') < 0) {
            return id;
        }
        String iana = TimeZone.getIanaID(id);
        return iana == null || iana.equals(TimeZone.UNKNOWN_ZONE_ID) ? id : iana;
    }
}
