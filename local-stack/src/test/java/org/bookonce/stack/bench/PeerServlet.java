package org.bookonce.stack.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The least that can be done for a page: it was put here with its headers, and is written as it is. */
@WebServlet("/*")
public class PeerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Begins the name of a header that is kept. */
    static final String KEPT = "kept-";

    private final transient Map<String, Page> pages = new ConcurrentHashMap<>();

    /** A page as it was put. */
    private static final class Page {

        private final Map<String, String> headers = new LinkedHashMap<>();
        private final byte[] body;

        private Page(byte[] body) {
            this.body = body;
        }
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = new Page(request.getInputStream().readAllBytes());
        for (String name : Collections.list(request.getHeaderNames())) {
            if (name.toLowerCase(java.util.Locale.ROOT).startsWith(KEPT)) {
                page.headers.put(name.substring(KEPT.length()), request.getHeader(name));
            }
        }
        pages.put(request.getRequestURI(), page);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = pages.get(request.getRequestURI());
        if (page != null) {
            for (Map.Entry<String, String> header : page.headers.entrySet()) {
                response.setHeader(header.getKey(), header.getValue());
            }
            response.setContentLength(page.body.length);
            response.getOutputStream().write(page.body);
        }
    }
}
