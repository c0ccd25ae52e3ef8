package org.bookonce.scheduling.message;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bookonce.scheduling.notification.Messages;

/** Why a message was not delivered, as far as people can do something about it. */
public enum MessageFailure {
    /** A reminder that waited until it was of no use. */
    TOO_LATE("^" + Messages.TOO_LATE + "$"),
    /** The recipient's address is none, or the server knows nobody there. */
    RECIPIENT("^not an address$|^5(01|50|51|53|56)[ -](?!5\\.7\\.)"),
    /** The mailbox is full, or the server is. */
    FULL("^[45]52[ -]|quota|mailbox (is )?full"),
    /** The mail server did not take our sign-in. */
    SIGN_IN("^53[0458][ -]|authenticat"),
    /** The mail server did not answer. */
    UNREACHABLE("connect|timed? ?out|unknown ?host|refused|reset|\\[EOF]|broken pipe|^421[ -]"),
    /** The mail server said no for another reason. */
    REFUSED("");

    private final Pattern pattern;

    MessageFailure(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** Of what the mail server, or the network, said. */
    static MessageFailure of(String said) {
        return Stream.of(values())
                .filter(failure -> failure.pattern.matcher(said).find())
                .findFirst()
                .orElseThrow();
    }
}
