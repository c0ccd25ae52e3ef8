package org.bookonce.admin.message;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bookonce.admin.frame.ServletPage;
import org.bookonce.scheduling.message.ShowMessage;
import org.bookonce.tenant.shared.BusinessException;

/** A message's letter, for the frame in its page. Reached through the console's servlet, which enters the organization. */
@WebServlet(MessageLetterServlet.VIEW)
public class MessageLetterServlet extends HttpServlet {

    /** Where the console's servlet forwards to. */
    public static final String VIEW = "/views/message-letter";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowMessage showMessage;

    @Inject
    transient ServletPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            LetterFrame.html(response, showMessage.show(page.id()).letter().html());
        } catch (BusinessException refusal) {
            response.sendError(refusal.code().kind().status());
        }
    }
}
