package org.bookonce.publicweb.page;

import java.util.Optional;

/**
 * The left side of an invitee page: what is being booked, with whom. All texts are the host's own or worded already.
 *
 * @param host the host's name
 * @param picture address of the host's picture; empty where there is none (R2.1)
 * @param duration such as "30 minutes"
 * @param place where it takes place; empty where there is nothing to say
 * @param icon which drawing stands beside the place: {@code video}, {@code phone} or {@code place}
 * @param description empty where there is none
 */
public record MeetingCard(
        String host,
        String picture,
        String title,
        String duration,
        Optional<String> place,
        String icon,
        String description) {

    /** Up to two letters that stand for the host's picture. */
    public String initials() {
        return initials(host);
    }

    /** Up to two letters that stand for a name. */
    public static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String last = words.length > 1 ? first(words[words.length - 1]) : "";
        return first(words[0]) + last;
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }
}
