package org.bookonce.web.request;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where an archive's {@code error-page} leads, for failures that nobody turned into a page of their own. */
public class TroubleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Trouble.answer(request, response, status == null ? HttpServletResponse.SC_NOT_FOUND : (Integer) status);
    }
}
