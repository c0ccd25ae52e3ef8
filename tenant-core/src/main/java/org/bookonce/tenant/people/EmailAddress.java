package org.bookonce.tenant.people;

import java.net.IDN;
import java.util.Optional;
import org.bookonce.tenant.shared.Input;

/**
 * An e-mail address that can be invited.
 *
 * @param written as somebody wrote it, its domain in ASCII
 * @param key what is compared: the same with its ASCII letters in lower case. No other letter is folded: what only
 *     looks alike is another address
 */
record EmailAddress(String written, String key) {

    /** The address of a text, if it is one that a mail server takes. */
    static Optional<EmailAddress> of(String text) {
        String ascii = asciiDomain(text.strip());
        Input input = new Input();
        input.email("email", ascii, true);
        return input.accepted("email") ? Optional.of(new EmailAddress(ascii, lower(ascii))) : Optional.empty();
    }

    /** What is compared of an address that the sign-in or a membership names, whatever it looks like. */
    static String keyOf(String text) {
        return lower(asciiDomain(text.strip()));
    }

    private static String asciiDomain(String address) {
        int at = address.lastIndexOf('@');
        try {
            return at < 0 ? address : address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
        } catch (IllegalArgumentException notADomain) {
            return address;
        }
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + 'a' - 'A'));
            }
        }
        return lower.toString();
    }
}
