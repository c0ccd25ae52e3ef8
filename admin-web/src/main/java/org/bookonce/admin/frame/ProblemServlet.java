package org.bookonce.admin.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bookonce.tenant.text.Texts;
import org.bookonce.web.asset.Assets;
import org.bookonce.web.preference.Preferences;
import org.bookonce.web.request.RequestIdFilter;

/**
 * The page for what went wrong: what it is, the way back, the request's number, never a trace. It needs neither Faces
 * nor a session. Reached by error dispatch, or by redirect when a page's script was refused.
 */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 503);
    private static final List<String> STYLES =
            List.of("base.css.xhtml", "button.css.xhtml", "form.css.xhtml", "plain.css.xhtml");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        boolean away = DatabaseAway.behind((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        int status = away
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : failed instanceof Integer code ? code : asked(request);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page(request, status));
    }

    private static String page(HttpServletRequest request, int status) {
        Texts texts = Texts.of(Reader.locale(request));
        String key = "console.problem." + (WORDED.contains(status) ? status : 500);
        String home = request.getContextPath() + "/";
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s" data-theme="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Bookonce</title>
                <link rel="icon" type="image/svg+xml" href="%s">
                <link rel="stylesheet" href="%s">
                %s
                </head>
                <body class="plain">
                <main class="plain-card">
                <p class="brand"><span class="brand-mark" aria-hidden="true"></span>Bookonce</p>
                <h1>%s</h1>
                <p>%s</p>
                <a class="button" href="%s">%s</a>
                <p class="help">%s</p>
                </main>
                </body>
                </html>
                """
                .formatted(
                        texts.locale().toLanguageTag(),
                        texts.rightToLeft() ? "rtl" : "ltr",
                        Preferences.of(request).theme(),
                        texts.get(key),
                        home + "jakarta.faces.resource/icon.svg.xhtml?ln=console",
                        Assets.address(request.getContextPath(), "tokens.css"),
                        STYLES.stream()
                                .map(name -> "<link rel=\"stylesheet\" href=\"%sjakarta.faces.resource/%s?ln=console\">"
                                        .formatted(home, name))
                                .collect(Collectors.joining("\n")),
                        texts.get(key),
                        texts.get(key + ".what"),
                        home,
                        texts.get("console.problem.back"),
                        texts.get("console.problem.number", "id", number(request)));
    }

    private static int asked(HttpServletRequest request) {
        String status = String.valueOf(request.getParameter("status"));
        return status.matches("4\\d\\d|5\\d\\d") ? Integer.parseInt(status) : HttpServletResponse.SC_NOT_FOUND;
    }

    /** The number of the request that failed, which after a redirect is another one than this. */
    private static String number(HttpServletRequest request) {
        String failed = String.valueOf(request.getParameter("id"));
        boolean redirected = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null;
        return redirected && failed.matches("[A-Za-z0-9-]{8,64}") ? failed : RequestIdFilter.of(request);
    }
}
