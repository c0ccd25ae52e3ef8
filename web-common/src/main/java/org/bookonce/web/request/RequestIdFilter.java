package org.bookonce.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.bookonce.web.WebSettings;

/**
 * Gives each request a number, so that what a person sees can be found in the logs. It is told in {@code X-Request-Id};
 * one that a trusted proxy already gave is kept. While a request is answered its thread is named after it, so that every
 * line of the log carries the number, also those of the server and of libraries.
 */
public class RequestIdFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = RequestIdFilter.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(ATTRIBUTE) == null) {
            request.setAttribute(ATTRIBUTE, number(request));
        }
        response.setHeader(HEADER, of(request));
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        thread.setName("request " + of(request));
        try {
            chain.doFilter(request, response);
        } finally {
            thread.setName(name);
        }
    }

    /** The number of a request; empty before the filter saw it. */
    public static String of(HttpServletRequest request) {
        Object number = request.getAttribute(ATTRIBUTE);
        return number == null ? "" : (String) number;
    }

    private static String number(HttpServletRequest request) {
        String given = request.getHeader(HEADER);
        boolean believed = given != null
                && given.matches("[A-Za-z0-9-]{8,64}")
                && WebSettings.trustedProxies().contains(request.getRemoteAddr());
        return believed ? given : UUID.randomUUID().toString();
    }
}
