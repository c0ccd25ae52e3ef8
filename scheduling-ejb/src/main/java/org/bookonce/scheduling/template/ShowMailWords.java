package org.bookonce.scheduling.template;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.scheduling.notification.LetterPreviews;
import org.bookonce.scheduling.notification.MailTemplates;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/** The organization's own words in mails, with what they look like, for owners and admins (R1.4, R10.3). */
@Stateless
@InTenant
public class ShowMailWords {

    @Inject
    MailTemplates templates;

    @Inject
    LetterPreviews previews;

    @Inject
    CurrentMember current;

    /**
     * The words as they are.
     *
     * @throws BusinessException for the field {@code language}
     */
    public MailWords show(MailTemplates.Kind kind, String language) {
        Member reader = current.reader().requireAdmin();
        Input input = new Input();
        TemplateInput.language(input, language);
        input.check();
        MailTemplates.Own own = templates.own(kind, language);
        MailTemplates.Closing closing = templates.closing();
        return new MailWords(own, closing, previews.sample(kind, language, own, closing.text(), reader));
    }
}
