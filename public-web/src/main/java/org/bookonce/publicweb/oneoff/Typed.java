package org.bookonce.publicweb.oneoff;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.ZoneId;
import java.util.Optional;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.web.preference.Zones;

/**
 * What the form holds, as typed; nothing is checked here but by the use case.
 *
 * @param answer the place or the phone number, where the location asks for it (R2.2)
 */
record Typed(String name, String email, String answer) {

    static Typed first(Asked asked, OpenedOneOff oneOff) {
        return new Typed(asked.nameOr(oneOff), asked.emailOr(oneOff), "");
    }

    static Typed of(MultivaluedMap<String, String> form) {
        return new Typed(value(form, "name"), value(form, "email"), value(form, "answer"));
    }

    /** The zone the form was shown in, where it names one. */
    static Optional<ZoneId> zone(MultivaluedMap<String, String> form) {
        return Zones.parse(form.getFirst("zone"));
    }

    static String value(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }
}
