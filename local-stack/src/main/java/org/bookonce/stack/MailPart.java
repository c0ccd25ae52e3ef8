package org.bookonce.stack;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import org.bookonce.stack.launch.Folders;
import org.bookonce.stack.launch.Port;
import org.bookonce.stack.launch.Ports;
import org.bookonce.stack.mail.MailFolder;
import org.bookonce.stack.mail.MailReader;

/** An SMTP server that keeps every mail in a file, and a page to read them. Nothing leaves this machine. */
public final class MailPart implements AutoCloseable {
    /** GreenMail keeps each mail in the mailbox of the user it is told; this one keeps nothing. */
    private static final GreenMailUser NOBODY = (GreenMailUser) Proxy.newProxyInstance(
            MailPart.class.getClassLoader(), new Class<?>[] {GreenMailUser.class}, (proxy, method, values) -> null);

    private final GreenMail smtp;
    private final MailReader reader;
    private final MailFolder folder;
    private final String url;

    private MailPart(GreenMail smtp, MailReader reader, MailFolder folder, String url) {
        this.smtp = smtp;
        this.reader = reader;
        this.folder = folder;
        this.url = url;
    }

    /** Starts both on 127.0.0.1. */
    public static MailPart start(Folders folders, Ports ports) {
        MailFolder folder = new MailFolder(folders.mail());
        GreenMail smtp = new GreenMail(new ServerSetup(ports.get(Port.SMTP), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.getUserManager().setAuthRequired(false);
        smtp.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            folder.add(recipient.getEmail(), bytes(message.getMessage()));
            return NOBODY;
        });
        try {
            smtp.start();
            MailReader reader = new MailReader(folder, ports.get(Port.MAIL));
            return new MailPart(smtp, reader, folder, ports.url(Port.MAIL));
        } catch (IOException e) {
            smtp.stop();
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the reader, and of its JSON under {@code /api}. */
    public String url() {
        return url;
    }

    /** The mails that arrived. */
    public MailFolder folder() {
        return folder;
    }

    private static byte[] bytes(MimeMessage message) throws MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        reader.close();
        smtp.stop();
    }
}
