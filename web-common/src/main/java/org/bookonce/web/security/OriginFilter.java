package org.bookonce.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.bookonce.web.WebSettings;
import org.bookonce.web.request.Trouble;

/**
 * Lets through what changes something only from our own pages (R14.4): {@code Origin} has to be exactly that of the
 * configured address. {@code null} and a missing header are refused as well: every browser of today sends it on POST.
 */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private transient String own;

    @Override
    public void init() {
        String key = WebSettings.parameter(getServletContext(), "origin-key", "bookonce.web.public-url");
        own = origin(WebSettings.address(key));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (allowed(request.getMethod(), request.getHeader("Origin"), own)) {
            chain.doFilter(request, response);
        } else {
            Trouble.answer(request, response, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean allowed(String method, String origin, String own) {
        return SAFE.contains(method) || own.equals(origin);
    }

    /** Scheme, host and port as a browser writes them: without the scheme's default port. */
    static String origin(URI address) {
        boolean usual =
                address.getPort() == -1 || address.getPort() == ("https".equals(address.getScheme()) ? 443 : 80);
        String host = address.getHost().toLowerCase(java.util.Locale.ROOT);
        return address.getScheme() + "://" + host + (usual ? "" : ":" + address.getPort());
    }
}
