package org.bookonce.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.bookonce.web.WebSettings;

/**
 * The headers of R14.3. {@code Referrer-Policy: same-origin} and not {@code no-referrer}, with which Chromium would send
 * {@code Origin: null} on our own forms.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    /** All but what is known to be for everybody: an address can be spelt in more ways than a list of pages foresees. */
    private static final String PRIVATE_PATHS = "/(?!assets/|robots\\.txt$).+";

    private transient String policy;
    private transient Pattern privatePaths;

    @Override
    public void init() {
        policy = WebSettings.parameter(getServletContext(), "content-security-policy", POLICY);
        privatePaths = Pattern.compile(WebSettings.parameter(getServletContext(), "private-paths", PRIVATE_PATHS));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"none".equals(policy)) {
            response.setHeader("Content-Security-Policy", policy);
        }
        response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        if (privatePaths.matcher(path(request)).matches()) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Robots-Tag", "noindex");
        }
        chain.doFilter(request, response);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
