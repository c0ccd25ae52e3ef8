package org.bookonce.web.preference;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bookonce.tenant.text.Texts;

/** A preference that can be asked for by an address parameter and is remembered in a cookie of the same name. */
enum Choice {
    LANGUAGE("lang", Texts.INVITEE_LANGUAGES::contains),
    ZONE("zone", value -> Zones.parse(value).isPresent()),
    CLOCK("clock", Set.of("12", "24")::contains),
    THEME("theme", Set.of("light", "dark", "auto")::contains);

    private final String key;
    private final Predicate<String> valid;

    Choice(String key, Predicate<String> valid) {
        this.key = key;
        this.valid = valid;
    }

    /** Name of the parameter and the cookie. */
    String key() {
        return key;
    }

    /** What the visitor wants now or wanted last time. */
    Optional<String> of(HttpServletRequest request) {
        return asked(request).or(() -> remembered(request));
    }

    /** What the address asks for. Of a form that is sent the address alone: looking into it here would use up its body. */
    Optional<String> asked(HttpServletRequest request) {
        String value = reads(request) ? request.getParameter(key) : inAddress(request.getQueryString());
        return Optional.ofNullable(value).filter(valid);
    }

    /** Whether the request only reads. */
    static boolean reads(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private String inAddress(String query) {
        return Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(part -> part.startsWith(key + "="))
                .map(part -> part.substring(key.length() + 1).replace("%2F", "/"))
                .findFirst()
                .orElse(null);
    }

    private Optional<String> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(key))
                .map(Cookie::getValue)
                .map(value -> value.replace("%2F", "/"))
                .filter(valid)
                .findFirst();
    }
}
