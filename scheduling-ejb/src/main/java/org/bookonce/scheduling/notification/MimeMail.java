package org.bookonce.scheduling.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.IDN;
import java.util.Date;

/**
 * A mail in its outer form (RFC 5322, RFC 6047): text, HTML and the invitation as alternatives, the invitation once more
 * as a file. Header values are one line each, whatever people wrote (R14.5).
 */
final class MimeMail extends MimeMessage {

    private final String messageId;

    private MimeMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** Ready to be sent under this Message-ID; {@link AddressException} when the recipient's is no address. */
    static MimeMail of(Session session, InternetAddress sender, MailMessage mail, String messageId)
            throws MessagingException {
        MimeMail mime = new MimeMail(session, messageId);
        mime.setFrom(address(sender.getAddress(), mail.organization()));
        mime.setRecipient(
                Message.RecipientType.TO, address(mail.to().email(), mail.to().name()));
        mime.setHeader("Subject", MimeUtility.fold("Subject: ".length(), HeaderText.of(mail.subject())));
        mime.setSentDate(new Date());
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setContent(content(mail));
        mime.saveChanges();
        return mime;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static Multipart content(MailMessage mail) throws MessagingException {
        Multipart alternatives =
                new MimeMultipart("alternative", text(mail.text(), "plain"), text(mail.html(), "html"));
        if (mail.ics().isEmpty()) {
            return alternatives;
        }
        alternatives.addBodyPart(data(mail.ics(), "text/calendar; method=" + mail.method() + "; charset=UTF-8"));
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives);
        MimeBodyPart file = data(mail.ics(), "application/ics; name=\"invite.ics\"");
        file.setFileName("invite.ics");
        file.setDisposition(MimeBodyPart.ATTACHMENT);
        return new MimeMultipart("mixed", body, file);
    }

    private static BodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** Base64, since calendar text is exact to the line end. */
    private static MimeBodyPart data(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress address(String email, String name) throws AddressException {
        return new HeaderText.Address(ascii(email), name);
    }

    private static String ascii(String email) throws AddressException {
        int at = email.lastIndexOf('@');
        try {
            return at < 0 ? email : email.substring(0, at + 1) + IDN.toASCII(email.substring(at + 1));
        } catch (IllegalArgumentException e) {
            throw new AddressException("no such domain", email);
        }
    }
}
