package org.bookonce.admin.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Links that switch language or theme are the page's own address with a parameter. The parameter becomes a cookie (see
 * {@code PreferencesFilter}) and leaves the address again, so that bookmarks do not carry it.
 */
final class PreferenceLinks {

    private static final Set<String> NAMES = Set.of("lang", "theme");

    private PreferenceLinks() {}

    static boolean asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return "GET".equals(request.getMethod()) && query != null && !query.equals(without(query));
    }

    static String without(HttpServletRequest request) {
        String rest = without(request.getQueryString());
        return request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest);
    }

    static String without(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !NAMES.contains(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
    }
}
