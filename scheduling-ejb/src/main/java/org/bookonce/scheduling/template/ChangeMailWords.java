package org.bookonce.scheduling.template;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.scheduling.notification.MailTemplates;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Changes the words of one kind of mail in one language, or with empty ones goes back to the standard; owners and admins
 * only (R1.4, R10.3). Mails that are queued keep theirs.
 */
@Stateless
@InTenant
public class ChangeMailWords {

    @Inject
    MailTemplates templates;

    @Inject
    CurrentMember current;

    @Inject
    CurrentTenant tenant;

    @Inject
    Organizations organizations;

    @Inject
    AuditLog audit;

    /**
     * Changes them.
     *
     * @return their new version
     * @throws BusinessException for the fields {@code subject}, {@code intro}, {@code language}; {@link
     *     TemplateError#STALE}
     */
    public int change(MailTemplates.Kind kind, String language, MailTemplates.Own typed) {
        current.require().requireAdmin();
        Input input = new Input();
        TemplateInput.language(input, language);
        MailTemplates.Own own = TemplateInput.own(input, typed);
        input.check();
        if (!templates.save(kind, language, own)) {
            throw new BusinessException(TemplateError.STALE);
        }
        boolean standard = own.subject().isEmpty() && own.intro().isEmpty();
        audit.record(new AuditLog.Deed(
                standard ? "template.reset" : "template.change",
                "organization",
                tenant.require(),
                organizations.current().name(),
                kind.name().toLowerCase(java.util.Locale.ROOT) + ", " + language));
        return own.version() + 1;
    }
}
