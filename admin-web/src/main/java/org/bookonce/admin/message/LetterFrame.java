package org.bookonce.admin.message;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with a letter as the console's pages frame it (R14.3, R14.5). */
public final class LetterFrame {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'self'; sandbox";

    private LetterFrame() {}

    /** The letter's own document, which may draw itself and nothing else. */
    public static void html(HttpServletResponse response, String document) throws IOException {
        write(response, "text/html;charset=UTF-8", document);
    }

    /** Text in its place, where there is no letter to show. */
    public static void text(HttpServletResponse response, String text) throws IOException {
        write(response, "text/plain;charset=UTF-8", text);
    }

    private static void write(HttpServletResponse response, String type, String body) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setContentType(type);
        response.getWriter().write(body);
    }
}
