package org.bookonce.scheduling.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.regex.Pattern;

/**
 * Why a mail was not delivered.
 *
 * @param reason one line, as the mail server said it
 * @param permanent whether the recipient was refused for good. Anything else is worth another attempt: a server that is
 *     down, a sign-in that is wrong, a policy that says "not now"
 */
record Refusal(String reason, boolean permanent) {

    private static final int LONGEST = 500;
    private static final Pattern NO_SUCH_RECIPIENT =
            Pattern.compile("^5(01|50|51|52|53|56)[ -](?!5\\.7\\.).*", Pattern.DOTALL);

    static Refusal of(Exception failure) {
        if (failure instanceof AddressException) {
            return new Refusal("not an address", true);
        }
        boolean recipient = failure instanceof SendFailedException sending
                && sending.getInvalidAddresses() != null
                && sending.getInvalidAddresses().length > 0;
        Exception deepest = deepest(failure);
        return new Refusal(line(deepest), recipient && says(deepest, NO_SUCH_RECIPIENT));
    }

    private static Exception deepest(Exception failure) {
        Exception deepest = failure;
        while (deepest instanceof MessagingException outer && outer.getNextException() != null) {
            deepest = outer.getNextException();
        }
        return deepest;
    }

    private static boolean says(Exception failure, Pattern pattern) {
        return failure.getMessage() != null
                && pattern.matcher(failure.getMessage().strip()).matches();
    }

    private static String line(Exception failure) {
        String message = failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage().replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return message.substring(0, Math.min(message.length(), LONGEST));
    }
}
