package org.bookonce.scheduling.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.DatabaseClock;
import org.bookonce.tenant.tenancy.Sql;

/**
 * Mails to be looked at in the console (R10.3, R10.4). Whoever looks is not the party that a link lets in: the ends of
 * such addresses are left out, whoever it is.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LetterPreviews {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    SealedLinks links;

    @Inject
    Organizations organizations;

    @Inject
    Addresses addresses;

    @Inject
    DatabaseClock clock;

    protected LetterPreviews() {}

    /** A message as it is, or was, sent; nothing for an unknown one. */
    public Optional<LetterPreview> of(UUID messageId) {
        return sql.find(
                "select kind, content, message_id from message where tenant_id = ? and id = ?",
                row -> preview(new QueuedMail(
                                messageId,
                                row.getString("kind"),
                                links.mask(row.getString("content"), messageId),
                                row.getString("message_id"),
                                0,
                                false)
                        .message(MailSettings.configured().from().getAddress())),
                tenant.require(),
                messageId);
    }

    /** A made-up mail in these words, with {@code reader} as its host. */
    public LetterPreview sample(
            MailTemplates.Kind kind, String language, MailTemplates.Own own, String closing, Member reader) {
        FoundOrganization organization = organizations.current();
        String url = SealedLinks.mask(addresses.booking(organization.slug(), "x"));
        BookingMail mail = SampleMail.of(kind, language, organization, reader, clock.now(), url);
        return preview(MailMessage.of(
                mail,
                MailSettings.configured().from().getAddress(),
                new OwnWords(own.subject(), own.intro(), closing)));
    }

    private static LetterPreview preview(MailMessage mail) {
        return new LetterPreview(mail.subject(), mail.html(), mail.text());
    }
}
