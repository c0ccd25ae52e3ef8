package org.bookonce.publicweb.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Parts of addresses. */
public final class Links {

    private Links() {}

    /** Parameters of an address, in order. */
    public record Query(Map<String, String> parameters) {

        /** No parameters. */
        public static final Query NONE = new Query(Map.of());

        /** Keeps the given ones that have a value. */
        public static Query of(String... namesAndValues) {
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
                if (namesAndValues[i + 1] != null && !namesAndValues[i + 1].isEmpty()) {
                    parameters.put(namesAndValues[i], namesAndValues[i + 1]);
                }
            }
            return new Query(parameters);
        }

        /** With one more parameter. */
        public Query and(String name, String value) {
            Map<String, String> all = new LinkedHashMap<>(parameters);
            all.put(name, value);
            return new Query(all);
        }

        /** Without one of them. */
        public Query without(String name) {
            Map<String, String> others = new LinkedHashMap<>(parameters);
            others.remove(name);
            return new Query(others);
        }

        /** With one more parameter, as text that begins with a question mark. */
        public String with(String name, String value) {
            return and(name, value).toString();
        }

        /** As text that begins with a question mark, or empty. */
        @Override
        public String toString() {
            return parameters.entrySet().stream()
                    .map(p -> encode(p.getKey()) + "=" + encode(p.getValue()))
                    .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
        }
    }

    /** Percent-encoded for a path segment or a parameter. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
