package org.bookonce.web.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bookonce.tenant.text.Texts;
import org.bookonce.web.asset.Assets;
import org.bookonce.web.preference.Preferences;

/**
 * The calm page for what goes wrong before or behind the pages proper: a heading, what to do, the request's number.
 * Never a trace. It needs nothing but the texts and the stylesheet of tokens.
 */
public final class Trouble {

    private static final String NO_PART = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<partial-response/>";

    private Trouble() {}

    /**
     * Answers a request with the status and its page; nothing may have been sent before. The script of a page that asks
     * for parts of it reads XML only, and says the rest itself.
     */
    public static void answer(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        boolean part = "partial/ajax".equals(request.getHeader("Faces-Request"));
        byte[] page = (part ? NO_PART : page(request, status)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(part ? "text/xml;charset=UTF-8" : "text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static String page(HttpServletRequest request, int status) {
        Texts texts = Texts.of(Preferences.of(request).locale());
        String reason = "public.trouble." + status;
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="%s">
                <link rel="stylesheet" href="%s">
                </head>
                <body class="trouble">
                <main>
                <h1>%s</h1>
                <p>%s</p>
                <p class="trouble-number">%s</p>
                </main>
                </body>
                </html>
                """
                .formatted(
                        texts.locale().toLanguageTag(),
                        texts.rightToLeft() ? "rtl" : "ltr",
                        texts.get("public.trouble.title"),
                        Assets.address(request.getContextPath(), "tokens.css"),
                        Assets.address(request.getContextPath(), "trouble.css"),
                        texts.get("public.trouble.title"),
                        texts.get(texts.has(reason) ? reason : "public.trouble.500"),
                        texts.get("public.trouble.number", "id", RequestIdFilter.of(request)));
    }
}
