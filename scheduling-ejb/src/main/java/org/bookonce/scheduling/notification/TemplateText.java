package org.bookonce.scheduling.notification;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with variables in braces, such as {@code See you on {day}}: what an organization writes into its mails (R10.3).
 * It is text before and after its variables are filled in; whoever writes it into HTML escapes it.
 */
public final class TemplateText {

    /** What can be filled in. */
    public static final List<String> VARIABLES =
            List.of("invitee", "host", "title", "day", "time", "place", "organization");

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private TemplateText() {}

    /** Whether every brace belongs to a variable. */
    public static boolean balanced(String text) {
        String rest = VARIABLE.matcher(text).replaceAll("");
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }

    /** The names that stand in braces, known or not, in order. */
    public static List<String> variables(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The text with its variables filled in; what is none stays as it is, and so do braces within values. */
    static String fill(String text, Map<String, String> values) {
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
