package org.bookonce.scheduling.template;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.scheduling.notification.LetterPreview;
import org.bookonce.scheduling.notification.LetterPreviews;
import org.bookonce.scheduling.notification.MailTemplates;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/** What a mail would look like in words that are not saved yet, for owners and admins (R10.3). Changes nothing. */
@Stateless
@InTenant
public class PreviewMailWords {

    @Inject
    LetterPreviews previews;

    @Inject
    CurrentMember current;

    /**
     * A made-up mail in these words.
     *
     * @throws BusinessException for the fields {@code subject}, {@code intro}, {@code closing}, {@code language}
     */
    public LetterPreview preview(MailTemplates.Kind kind, String language, MailTemplates.Own typed, String closing) {
        Member reader = current.reader().requireAdmin();
        Input input = new Input();
        TemplateInput.language(input, language);
        MailTemplates.Own own = TemplateInput.own(input, typed);
        String end = TemplateInput.closing(input, closing);
        input.check();
        return previews.sample(kind, language, own, end, reader);
    }
}
