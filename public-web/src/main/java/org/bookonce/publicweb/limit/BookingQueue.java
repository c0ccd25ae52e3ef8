package org.bookonce.publicweb.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Where bookings wait for their turn. When a link is sent to many, all confirm within the same second; they would hold
 * every database connection while they wait for one host, and even those who only look would be turned away. Here they
 * wait in order, without a connection, while readers pass. A turn is for whoever has sent everything: one who sends slowly
 * waits for themselves. Filters of a servlet come after those of addresses, which refuse what is too large or forged.
 */
@WebFilter(servletNames = BookingQueue.PAGES)
public class BookingQueue extends HttpFilter {

    /** The servlet of all pages is named like their application. */
    static final String PAGES = "org.bookonce.publicweb.PublicPages";

    /** Two fewer than there are connections, so that readers always find one. */
    private static final int AT_ONCE = 8;

    private static final int PATIENCE_SECONDS = 20;

    private final transient Semaphore turns = new Semaphore(AT_ONCE, true);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest whole = WholeRequest.of(request);
        if (hadTurn()) {
            try {
                chain.doFilter(whole, response);
            } finally {
                turns.release();
            }
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private boolean hadTurn() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
