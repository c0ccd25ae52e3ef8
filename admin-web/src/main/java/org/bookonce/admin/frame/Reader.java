package org.bookonce.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;
import org.bookonce.web.preference.Preferences;

/** Who reads the page: language, zone and clock, and times written for them. */
@Named("reader")
@RequestScoped
public class Reader {

    /** The language: the one switched to, else the member's, else the browser's; with the browser's region if alike. */
    static Locale locale(HttpServletRequest request) {
        Locale browser = Preferences.locale(request, Texts.LANGUAGES);
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(cookie -> "lang".equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(Texts.LANGUAGES::contains)
                .findFirst()
                .or(() -> member(request).map(Member::language).filter(Texts.LANGUAGES::contains))
                .filter(language -> !language.equals(browser.getLanguage()))
                .map(Locale::forLanguageTag)
                .orElse(browser);
    }

    /** What people typed, kept from turning the words around it about when it is written the other way. */
    public String apart(String typed) {
        return "\u2068" + typed + "\u2069";
    }

    /** Texts in the reader's language. */
    public Texts texts() {
        return Texts.of(locale());
    }

    /** The reader's language. */
    public Locale locale() {
        return locale(request());
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return texts().rightToLeft() ? "rtl" : "ltr";
    }

    /** {@code light}, {@code dark}, or empty for the system's. */
    public String theme() {
        return Preferences.of(request()).theme();
    }

    /** Times in the reader's own zone. */
    public Times times() {
        return times(member(request()).map(Member::zone).orElse(ZoneOffset.UTC));
    }

    /** Times in another zone, written for the reader. */
    public Times times(ZoneId zone) {
        boolean clock24 = member(request()).map(Member::clock24).orElseGet(() -> Times.usesClock24(locale()));
        return Times.of(locale(), zone, clock24);
    }

    /** "Tue, 2 Mar, 10:00 – 10:30" in the reader's zone; with the year, when it is not this one. */
    public String dayAndRange(Instant start, Instant end) {
        return dayAndTime(times().shortDay(start, Instant.now()), times().range(start, end));
    }

    /** "Tue, 2 Mar, 10:00" in the reader's zone; with the year, when it is not this one. */
    public String dayAndTime(Instant instant) {
        return dayAndTime(times().shortDay(instant, Instant.now()), times().time(instant));
    }

    /** "Tue, 2 Mar" in the reader's zone; with the year, when it is not this one. */
    public String shortDay(Instant instant) {
        return times().shortDay(instant, Instant.now());
    }

    private String dayAndTime(String day, String time) {
        return texts().get("console.day-and-time", "day", day, "time", time);
    }

    /** The reader's zone as it is now, "Europe/Lisbon (UTC+1)". */
    public String zone() {
        return times().zoneName(Instant.now());
    }

    private static Optional<Member> member(HttpServletRequest request) {
        return Place.of(request).flatMap(Place::organization).map(entered -> entered.member());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
