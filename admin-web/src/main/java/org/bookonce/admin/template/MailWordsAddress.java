package org.bookonce.admin.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.notification.MailTemplates;

/** Which words the address asks for: {@code kind} and {@code language}; what makes no sense is the first there is. */
@RequestScoped
class MailWordsAddress {

    @Inject
    ListAddress address;

    /** The mail. */
    MailTemplates.Kind kind() {
        return address.constant("kind", MailTemplates.Kind.class).orElse(MailTemplates.Kind.CONFIRMED);
    }

    /** The language. */
    String language() {
        String asked = address.text("language");
        return MailTemplates.LANGUAGES.contains(asked) ? asked : MailTemplates.LANGUAGES.get(0);
    }
}
