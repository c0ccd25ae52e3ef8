package org.bookonce.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a list is asked for, as it stands in the address: so a list can be bookmarked and sent to a colleague. What
 * makes no sense is left out.
 */
@Named("asked")
@RequestScoped
public class ListAddress {

    /** Rows on a page. */
    public static final int SIZE = 50;

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    HttpServletRequest request;

    /** A parameter's text, empty where there is none. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** A parameter that names a constant. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        String wanted = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** A parameter that is an id. */
    public Optional<UUID> id(String name) {
        String value = text(name);
        return ID.matcher(value).matches() ? Optional.of(UUID.fromString(value)) : Optional.empty();
    }

    /** Where in the list the page begins. */
    public Optional<String> cursor() {
        return Optional.of(text("cursor")).filter(cursor -> !cursor.isEmpty());
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return !text("q").isEmpty()
                || !text("organizer").isEmpty()
                || !text("status").isEmpty();
    }

    /** Whether this is not the list's first page. */
    public boolean later() {
        return cursor().isPresent();
    }

    /** The list's address with one parameter changed, from its first page on; an empty value leaves it out. */
    public String with(String name, String value) {
        StringBuilder query = new StringBuilder();
        for (String each : new String[] {"status", "organizer", "q"}) {
            append(query, each, each.equals(name) ? value : text(each));
        }
        if ("cursor".equals(name)) {
            append(query, name, value);
        }
        String path = Place.of(request).map(Place::path).orElse("/");
        return request.getContextPath() + path + query;
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? "?" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
