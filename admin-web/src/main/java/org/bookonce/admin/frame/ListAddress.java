package org.bookonce.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a list is asked for, as it stands in the address: so a list can be bookmarked and sent to a colleague. What
 * makes no sense is left out.
 */
@Named("asked")
@RequestScoped
public class ListAddress {

    /** Rows on a page. */
    public static final int SIZE = 50;

    private static final Pattern NAME = Pattern.compile("[a-z]{1,20}");
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
        return parameters().keySet().stream().anyMatch(name -> !name.equals("cursor") && !name.equals("sort"));
    }

    /** Whether this is not the list's first page. */
    public boolean later() {
        return cursor().isPresent();
    }

    /** The list's address with one parameter changed, from its first page on; an empty value leaves it out. */
    public String with(String name, String value) {
        Map<String, String> wanted = parameters();
        wanted.remove("cursor");
        wanted.put(name, value);
        return request.getContextPath() + Place.of(request).map(Place::path).orElse("/") + query(wanted);
    }

    /** The same filter on another page, such as the list as a file. */
    public String at(String address) {
        Map<String, String> wanted = parameters();
        wanted.remove("cursor");
        return address + query(wanted);
    }

    /** What the address itself says, in its order; what was posted is not part of it. */
    private Map<String, String> parameters() {
        Map<String, String> named = new LinkedHashMap<>();
        String query = Place.of(request).map(Place::query).orElse("");
        Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2)[0])
                .filter(name -> NAME.matcher(name).matches() && !text(name).isEmpty())
                .forEach(name -> named.put(name, text(name)));
        return named;
    }

    private static String query(Map<String, String> wanted) {
        String query = wanted.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
