package org.bookonce.admin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** The way of a person without a session to the provider and back to the page they asked for. */
@ApplicationScoped
class SignIn {

    private static final System.Logger LOG = System.getLogger(SignIn.class.getName());

    @Inject
    IdentityProvider provider;

    /**
     * Sends the person to sign in. A script's request cannot be sent there: it is told to load its page again, which
     * then says that the session had ended.
     */
    void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PartialRedirect.wanted(request)) {
            PartialRedirect.to(response, request.getRequestURI() + "?reloaded=session");
            return;
        }
        try {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(provider.signIn(PendingSignIn.begin(request, target(request)))
                    .toString());
        } catch (SignInException e) {
            fail(request, response, e);
        }
    }

    /** Leads to the page that says why it did not work and offers to try again. */
    void fail(HttpServletRequest request, HttpServletResponse response, SignInException failure) throws IOException {
        LOG.log(Level.WARNING, "sign-in failed: {0} ({1})", failure.getMessage(), failure.getCause());
        String why = failure.providerDown() ? "down" : "refused";
        response.sendRedirect(request.getContextPath() + "/sign-in-failed?why=" + why);
    }

    /** The address asked for; what was posted without a session is lost, its page is not. */
    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean asked = "GET".equals(request.getMethod()) && query != null;
        return request.getRequestURI() + (asked ? "?" + query : "");
    }
}
