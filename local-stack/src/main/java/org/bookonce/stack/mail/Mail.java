package org.bookonce.stack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

/**
 * One delivery: a mail to one recipient.
 *
 * @param id number in order of arrival, beginning with 1
 * @param to the recipient of the envelope, in lower case
 * @param from the From header, decoded
 * @param subject decoded
 * @param receivedAt when it arrived
 * @param file the .eml file
 */
public record Mail(long id, String to, String from, String subject, Instant receivedAt, Path file) {

    /** The mail as it came, with a Delivered-To header before it. */
    public byte[] raw() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parsed mail. */
    public MimeMessage message() throws MessagingException {
        return parse(raw());
    }

    static MimeMessage parse(byte[] raw) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    }
}
