package org.bookonce.tenant.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.text.Texts;

/** Fields that founding an organization and changing it have in common. */
final class SettingsInput {

    /** The longest name of an organization. */
    static final int NAME = 120;

    private SettingsInput() {}

    /** A time zone by its name: a place, not an offset. */
    static ZoneId zone(Input input, String name) {
        if (name != null && ZoneId.getAvailableZoneIds().contains(name)) {
            try {
                return ZoneId.of(name);
            } catch (DateTimeException noRulesForIt) {
                // falls through: one answer for whatever is no zone
            }
        }
        input.refuse("zone", SettingsError.ZONE_UNKNOWN, Map.of());
        return ZoneOffset.UTC;
    }

    /** The tag of a language that there are texts for. */
    static String language(Input input, String tag) {
        if (!Texts.LANGUAGES.contains(tag)) {
            input.refuse("language", SettingsError.LANGUAGE_UNKNOWN, Map.of());
        }
        return tag;
    }
}
