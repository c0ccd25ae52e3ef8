package org.bookonce.admin.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Redirects as the page's script understands them: a Faces partial response instead of status 302. */
public final class PartialRedirect {

    private PartialRedirect() {}

    /** Whether the request was sent by the page's script. */
    public static boolean wanted(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Tells the page to go to an address of ours. */
    public static void to(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + escaped(address)
                        + "\"/></partial-response>");
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
