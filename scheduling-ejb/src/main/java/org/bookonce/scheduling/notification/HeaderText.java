package org.bookonce.scheduling.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What people wrote, as text of a mail header (RFC 2047): one line, and read as it was written. What looks like an
 * encoded word is encoded itself; sent as it is, the reader's program would decode it into something nobody wrote.
 */
final class HeaderText {

    /** An encoded word has 75 characters at most (RFC 2047, section 2); that leaves 45 bytes of text. */
    private static final int BYTES = 45;

    private HeaderText() {}

    /** ASCII that stands for the text, as a header has it that is nothing but text. */
    static String of(String text) {
        String line = line(text);
        try {
            return line.contains("=?") ? encoded(line) : MimeUtility.encodeText(line, UTF_8.name(), null);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("the JDK has no UTF-8", e);
        }
    }

    /** ASCII that stands for a name, as it stands beside an address. */
    private static String name(String text) {
        String line = line(text);
        try {
            return line.contains("=?") ? encoded(line) : MimeUtility.encodeWord(line, UTF_8.name(), null);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("the JDK has no UTF-8", e);
        }
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\s]+", " ").strip();
    }

    private static String encoded(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        line.codePoints().mapToObj(Character::toString).forEach(character -> {
            if ((part + character).getBytes(UTF_8).length > BYTES) {
                words.add(word(part.toString()));
                part.setLength(0);
            }
            part.append(character);
        });
        words.add(word(part.toString()));
        return String.join(" ", words);
    }

    private static String word(String part) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(part.getBytes(UTF_8)) + "?=";
    }

    /** An address with the name of whom it belongs to. */
    static final class Address extends InternetAddress {

        private static final long serialVersionUID = 1L;

        Address(String email, String name) throws AddressException {
            setAddress(email);
            validate();
            this.encodedPersonal = HeaderText.name(name);
        }
    }
}
