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

/** Changes what all mails to invitees end with; owners and admins only (R1.4, R10.3). Mails that are queued keep theirs. */
@Stateless
@InTenant
public class ChangeMailClosing {

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
     * Changes it; an empty text takes it away.
     *
     * @return its new version
     * @throws BusinessException for the field {@code closing}; {@link TemplateError#STALE}
     */
    public int change(MailTemplates.Closing typed) {
        current.require().requireAdmin();
        Input input = new Input();
        String text = TemplateInput.closing(input, typed.text());
        input.check();
        if (!templates.save(new MailTemplates.Closing(text, typed.version()))) {
            throw new BusinessException(TemplateError.STALE);
        }
        audit.record(new AuditLog.Deed(
                "template.closing",
                "organization",
                tenant.require(),
                organizations.current().name()));
        return typed.version() + 1;
    }
}
