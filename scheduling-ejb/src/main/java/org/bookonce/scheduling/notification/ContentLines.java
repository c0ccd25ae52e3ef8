package org.bookonce.scheduling.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The outer form of calendar text: lines of at most 75 octets of UTF-8, as RFC 5545 section 3.1 counts them. (ical4j
 * folds by characters, and through a pair of surrogates.)
 */
final class ContentLines {

    private static final int OCTETS = 75;

    private ContentLines() {}

    /** Folds every line; a character is never cut in two. */
    static String fold(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + 64);
        unfolded.lines().filter(line -> !line.isEmpty()).forEach(line -> {
            fold(line, folded);
            folded.append("\r\n");
        });
        return folded.toString();
    }

    /** What a property value may hold: any text, with bare line feeds, without other controls. */
    static String text(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    /** What a parameter value such as CN may hold: the same on one line. */
    static String name(String text) {
        return text(text).replaceAll("\\s+", " ").strip();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int length = character.getBytes(UTF_8).length;
            if (octets + length > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += length;
        }
    }
}
