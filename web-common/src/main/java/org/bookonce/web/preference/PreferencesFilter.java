package org.bookonce.web.preference;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.bookonce.web.WebSettings;

/**
 * Remembers what was asked for in the address ({@code ?lang=ar&zone=Asia/Tokyo&clock=24&theme=dark}). The cookies hold a
 * choice, never a person.
 */
public class PreferencesFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int REMEMBERED = (int) Duration.ofDays(365).toSeconds();

    private transient boolean secure;

    @Override
    public void init() {
        secure = "https".equals(WebSettings.publicUrl().getScheme());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Choice.reads(request) && !request.getRequestURI().startsWith(request.getContextPath() + "/assets/")) {
            for (Choice choice : Choice.values()) {
                choice.asked(request).ifPresent(value -> response.addCookie(cookie(choice.key(), value)));
            }
        }
        chain.doFilter(request, response);
    }

    private Cookie cookie(String name, String value) {
        Cookie cookie = new Cookie(name, value.replace("/", "%2F"));
        cookie.setPath("/");
        cookie.setMaxAge(REMEMBERED);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
