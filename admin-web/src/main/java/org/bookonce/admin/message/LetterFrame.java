package org.bookonce.admin.message;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with a letter as the console's pages frame it (R14.3, R14.5). */
public final class LetterFrame {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'self'; sandbox";

    private static final String TEXT =
            """
            <!DOCTYPE html>
            <html dir="auto"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Bookonce</title></head>
            <body style="margin:24px;font:16px/1.5 system-ui,sans-serif;white-space:pre-line">%s</body></html>
            """;

    private LetterFrame() {}

    /** Text in its place, where there is no letter to show. */
    public static void text(HttpServletResponse response, String text) throws IOException {
        html(
                response,
                TEXT.formatted(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")));
    }

    /** The letter's own document, which may draw itself and nothing else. */
    public static void html(HttpServletResponse response, String document) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(document);
    }
}
