package org.bookonce.scheduling.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the operator set about outgoing mail ({@code bookonce.mail.*}).
 *
 * @param from whom mails come from and who stands as organizer in invitations
 * @param user for servers that want a sign-in
 * @param starttls whether the connection must be encrypted before anything is said
 */
record MailSettings(
        String host,
        int port,
        InternetAddress from,
        Optional<String> user,
        Optional<String> password,
        boolean starttls) {

    /** As configured; a missing key, or a sender that is no address, stops the start-up. */
    static MailSettings configured() {
        Config config = ConfigProvider.getConfig();
        return new MailSettings(
                config.getValue("bookonce.mail.smtp-host", String.class),
                config.getValue("bookonce.mail.smtp-port", Integer.class),
                sender(config.getValue("bookonce.mail.from", String.class)),
                config.getOptionalValue("bookonce.mail.smtp-user", String.class),
                config.getOptionalValue("bookonce.mail.smtp-password", String.class),
                config.getOptionalValue("bookonce.mail.smtp-starttls", Boolean.class)
                        .orElse(false));
    }

    static InternetAddress sender(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("bookonce.mail.from is not an address", e);
        }
    }
}
