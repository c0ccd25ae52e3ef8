package org.bookonce.admin.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Where a page's script is led when its request failed, since it cannot show an error page by itself. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> KNOWN = Set.of("403", "404", "409", "410", "422", "429", "500", "503");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String status = request.getParameter("status");
        response.sendError(KNOWN.contains(String.valueOf(status)) ? Integer.parseInt(status) : 500);
    }
}
