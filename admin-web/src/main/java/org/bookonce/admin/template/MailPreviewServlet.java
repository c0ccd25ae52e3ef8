package org.bookonce.admin.template;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.bookonce.admin.frame.ServletPage;
import org.bookonce.admin.message.LetterFrame;
import org.bookonce.scheduling.notification.MailTemplates;
import org.bookonce.scheduling.template.PreviewMailWords;
import org.bookonce.scheduling.template.ShowMailWords;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.text.Texts;

/**
 * A made-up mail for the frame beside the form: in the saved words, or, when the form is sent into the frame, in those
 * that were typed. Nothing is kept. Reached through the console's servlet, which enters the organization.
 */
@WebServlet(MailPreviewServlet.VIEW)
public class MailPreviewServlet extends HttpServlet {

    /** Where the console's servlet forwards to. */
    public static final String VIEW = "/views/mail-preview";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowMailWords show;

    @Inject
    transient PreviewMailWords preview;

    @Inject
    transient MailWordsAddress asked;

    @Inject
    transient ServletPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            LetterFrame.html(
                    response, show.show(asked.kind(), asked.language()).letter().html());
        } catch (BusinessException refusal) {
            response.sendError(refusal.code().kind().status());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MailTemplates.Own typed = new MailTemplates.Own(typed(request, "subject"), typed(request, "intro"), 0);
        try {
            LetterFrame.html(
                    response,
                    preview.preview(asked.kind(), asked.language(), typed, typed(request, "closing"))
                            .html());
        } catch (BusinessException refusal) {
            if (refusal.fields().isEmpty()) {
                response.sendError(refusal.code().kind().status());
            } else {
                LetterFrame.text(response, why(refusal));
            }
        }
    }

    private String why(BusinessException refusal) {
        Texts texts = page.texts();
        return refusal.fields().stream()
                .map(error -> texts.get("console.words." + error.field()) + ": "
                        + texts.get(error.code().key(), error.details()))
                .collect(Collectors.joining("\n\n", texts.get("console.words.refused") + "\n\n", "\n"));
    }

    private static String typed(HttpServletRequest request, String field) {
        String value = request.getParameter("form:" + field);
        return value == null ? "" : value;
    }
}
