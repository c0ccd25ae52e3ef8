package org.bookonce.admin.organization;

import java.util.List;
import java.util.stream.Stream;
import org.bookonce.web.preference.Zones;

/** The time zones to choose from. */
final class ZoneChoice {

    private ZoneChoice() {}

    /** All of them; the chosen one is always among them. */
    static List<String> with(String chosen) {
        List<String> names = Zones.names();
        return chosen == null || names.contains(chosen)
                ? names
                : Stream.concat(Stream.of(chosen), names.stream()).toList();
    }
}
