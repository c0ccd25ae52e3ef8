package org.bookonce.admin.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Where the provider sends the browser back to: checks the answer, starts the session, goes to the page asked for. */
@WebServlet("/callback")
public class CallbackServlet extends HttpServlet {

    @Inject
    transient IdentityProvider provider;

    @Inject
    transient SignIn signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<PendingSignIn> pending = PendingSignIn.take(request, request.getParameter("state"));
        String code = request.getParameter("code");
        if (pending.isEmpty()) {
            // back button or a kept address: begin anew, the provider's own session makes that silent
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        try {
            if (code == null) {
                throw SignInException.refused("the provider answered without a code", null);
            }
            provider.redeem(code, pending.get()).enter(request);
            response.sendRedirect(own(request.getContextPath(), pending.get().target()));
        } catch (SignInException e) {
            signIn.fail(request, response, e);
        }
    }

    /** Only paths of the console are followed. */
    static String own(String contextPath, String target) {
        String home = contextPath + "/";
        return target.startsWith(home) && !target.contains("\\") && !target.contains("//") ? target : home;
    }
}
