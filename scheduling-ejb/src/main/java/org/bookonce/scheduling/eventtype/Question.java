package org.bookonce.scheduling.eventtype;

import java.util.List;
import java.util.UUID;

/**
 * What a booking form asks beside name and e-mail (R3.1).
 *
 * @param options what can be chosen; none but for {@link Kind#CHOICE}
 */
public record Question(UUID id, Kind kind, String label, boolean required, List<String> options) {

    /** How it is answered. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        CHOICE,
        CHECKBOX,
        PHONE
    }

    public Question {
        options = List.copyOf(options);
    }
}
