package org.bookonce.publicweb.bookinglink;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the form holds, as typed; nothing is checked here but by the use case.
 *
 * @param location the place of the chosen one in the link's list; less than 0 before there was a form
 * @param places by a location's place in the list: what the invitee answers where that one asks
 * @param answers by the id of the question
 */
record Typed(String name, String email, int location, Map<Integer, String> places, Map<String, String> answers) {

    static final String PLACE = "place-";

    private static final int NOTHING_YET = -1;

    Typed {
        places = Map.copyOf(places);
        answers = Map.copyOf(answers);
    }

    static Typed first(Asked asked) {
        return new Typed(asked.name(), asked.email(), 0, Map.of(), asked.answers());
    }

    static Typed of(MultivaluedMap<String, String> form) {
        Map<Integer, String> places = new LinkedHashMap<>();
        Map<String, String> answers = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            String value = values.isEmpty() || values.get(0) == null ? "" : values.get(0);
            if (name.startsWith(PLACE)) {
                places.put(number(name.substring(PLACE.length())), value);
            } else if (name.startsWith(Asked.ANSWER)) {
                answers.put(name.substring(Asked.ANSWER.length()), value);
            }
        });
        return new Typed(
                value(form, "name"),
                value(form, "email"),
                form.containsKey("location") ? number(value(form, "location")) : NOTHING_YET,
                places,
                answers);
    }

    /** What was answered where the chosen location asks. */
    String place() {
        return places.getOrDefault(location, "");
    }

    /** All but name and e-mail, as fields that go along when another slot has to be picked. */
    Map<String, String> alsoKept() {
        Map<String, String> kept = new LinkedHashMap<>();
        if (location == NOTHING_YET) {
            return kept;
        }
        kept.put("location", String.valueOf(location));
        places.forEach((index, place) -> kept.put(PLACE + index, place));
        answers.forEach((id, answer) -> kept.put(Asked.ANSWER + id, answer));
        return kept;
    }

    static String value(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }
}
