package org.bookonce.stack.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Optional;
import org.bookonce.stack.DemoPeople;

/**
 * How somebody browses.
 *
 * @param width of the window, in CSS pixels
 * @param zone the browser's time zone
 * @param locale the browser's language, such as {@code en-GB}
 * @param script whether JavaScript runs
 * @param scheme what the system prefers
 * @param person who is signed in to the console
 */
record Look(
        int width, String zone, String locale, boolean script, ColorScheme scheme, Optional<DemoPeople.Person> person) {

    /** A desktop of 1280 px and a phone of 390 px. */
    static final int DESKTOP = 1280;

    static final int PHONE = 390;

    /** Light, English, in Lisbon, with JavaScript, signed in as nobody. */
    static Look at(int width) {
        return new Look(width, "Europe/Lisbon", "en-GB", true, ColorScheme.LIGHT, Optional.empty());
    }

    Look in(String otherZone) {
        return new Look(width, otherZone, locale, script, scheme, person);
    }

    Look speaking(String otherLocale) {
        return new Look(width, zone, otherLocale, script, scheme, person);
    }

    Look withoutScript() {
        return new Look(width, zone, locale, false, scheme, person);
    }

    Look dark() {
        return new Look(width, zone, locale, script, ColorScheme.DARK, person);
    }

    Look as(DemoPeople.Person somebody) {
        return new Look(width, zone, locale, script, scheme, Optional.of(somebody));
    }

    int height() {
        return width < 600 ? 844 : 800;
    }
}
