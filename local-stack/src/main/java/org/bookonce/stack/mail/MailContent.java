package org.bookonce.stack.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a mail is made of: headers, the text, the HTML, and every other part. */
final class MailContent {
    private final List<String> headers = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private String text;
    private String html;

    /**
     * A part that is neither the text nor the HTML.
     *
     * @param name its file name, or its type where it has none
     */
    record Attachment(String name, String type, byte[] content) {}

    private MailContent() {}

    static MailContent of(Mail mail) throws MessagingException, IOException {
        MailContent content = new MailContent();
        MimeMessage message = mail.message();
        for (Header header : Collections.list(message.getAllHeaders())) {
            content.headers.add(header.getName() + ": " + MailFolder.decoded(header.getValue()));
        }
        content.read(message);
        return content;
    }

    /** Each as {@code Name: value}, decoded. */
    List<String> headers() {
        return headers;
    }

    /** The plain text; null when there is none. */
    String text() {
        return text;
    }

    /** The HTML; null when there is none. */
    String html() {
        return html;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    private void read(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                read(parts.getBodyPart(i));
            }
            return;
        }
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (!attached && text == null && part.isMimeType("text/plain")) {
            text = words(part);
        } else if (!attached && html == null && part.isMimeType("text/html")) {
            html = words(part);
        } else {
            attachments.add(attachment(part));
        }
    }

    private static String words(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        return content instanceof String string ? string : new String(bytes(part), StandardCharsets.UTF_8);
    }

    private static Attachment attachment(Part part) throws MessagingException, IOException {
        String name = part.getFileName();
        return new Attachment(
                name == null ? part.getContentType() : MailFolder.decoded(name), part.getContentType(), bytes(part));
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        return part.getInputStream().readAllBytes();
    }
}
