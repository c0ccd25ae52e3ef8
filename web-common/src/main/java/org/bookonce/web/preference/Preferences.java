package org.bookonce.web.preference;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/**
 * A visitor's preferences. What makes no sense is ignored.
 *
 * @param locale language of the page, one that there are texts for; with the region the browser told
 * @param zone the zone the visitor chose or whose browser named it; empty on a first visit
 * @param clock24 24-hour clock, by choice or as the locale has it
 * @param theme {@code light}, {@code dark}, or empty for the system's
 */
public record Preferences(Locale locale, Optional<ZoneId> zone, boolean clock24, String theme) {

    private static final String ATTRIBUTE = Preferences.class.getName();

    /** The preferences of the visitor who sent the request. */
    public static Preferences of(HttpServletRequest request) {
        Object known = request.getAttribute(ATTRIBUTE);
        if (known == null) {
            known = read(request);
            request.setAttribute(ATTRIBUTE, known);
        }
        return (Preferences) known;
    }

    /** The language of the page where only these are offered: by choice, or as the browser prefers. */
    public static Locale locale(HttpServletRequest request, List<String> offered) {
        Locale browsers = Texts.best(Collections.list(request.getLocales()), offered);
        return Choice.LANGUAGE
                .of(request)
                .filter(offered::contains)
                .filter(language -> !language.equals(browsers.getLanguage()))
                .map(Locale::forLanguageTag)
                .orElse(browsers);
    }

    private static Preferences read(HttpServletRequest request) {
        Locale locale = locale(request, Texts.INVITEE_LANGUAGES);
        boolean clock24 = Choice.CLOCK.of(request).map("24"::equals).orElseGet(() -> Times.usesClock24(locale));
        String theme = Choice.THEME
                .of(request)
                .filter(chosen -> !chosen.equals("auto"))
                .orElse("");
        return new Preferences(locale, Choice.ZONE.of(request).flatMap(Zones::parse), clock24, theme);
    }
}
