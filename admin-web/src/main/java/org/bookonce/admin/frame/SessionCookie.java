package org.bookonce.admin.frame;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.bookonce.web.WebSettings;

/** The session's cookie: not for scripts, not sent along by other sites' forms, only over TLS where there is TLS. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(
                "https".equals(WebSettings.address("bookonce.web.console-url").getScheme()));
    }
}
