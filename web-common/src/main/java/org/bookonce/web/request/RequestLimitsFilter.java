package org.bookonce.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.bookonce.web.WebSettings;

/**
 * Refuses what no page of ours sends: addresses with NUL and texts in an unknown encoding (400), addresses over 4,096
 * characters (414), bodies over the limit (413, 64 kB unless the archive says otherwise) or of unknown length (411). An
 * archive may name paths that take larger ones: where files are uploaded.
 */
public class RequestLimitsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int ADDRESS_LIMIT = 4096;
    private static final String BODY_LIMIT = "65536";

    /** What is read of a body that is refused, at most, and for how long. */
    private static final long DRAINED = 64L << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CHUNK = 1 << 16;

    /**
     * What leads a path elsewhere for some of those who read it: empty parts, parts of dots, and slashes and dots in
     * disguise. Ours have none; what is made of such a path, a redirect above all, could leave this site.
     */
    private static final Pattern DETOUR = Pattern.compile("(?i)//|\\\\|/\\.{1,2}(?:/|;|$)|%2e|%2f|%5c");

    private transient long bodyLimit;
    private transient Pattern uploadPaths;
    private transient long uploadLimit;

    @Override
    public void init() {
        bodyLimit = Long.parseLong(WebSettings.parameter(getServletContext(), "body-limit", BODY_LIMIT));
        uploadPaths = Pattern.compile(WebSettings.parameter(getServletContext(), "upload-paths", "(?!)"));
        uploadLimit = Long.parseLong(WebSettings.parameter(getServletContext(), "upload-limit", BODY_LIMIT));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OptionalInt refused = refusal(
                request.getRequestURI(),
                request.getQueryString(),
                request.getHeader("Transfer-Encoding"),
                request.getContentLengthLong(),
                limit(request));
        if (!readable(request.getCharacterEncoding())) {
            refuse(request, response, HttpServletResponse.SC_BAD_REQUEST);
        } else if (refused.isPresent()) {
            refuse(request, response, refused.getAsInt());
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * Answers at once, for those who listen while they send. Browsers send all of it first, and hear nothing when the
     * connection breaks meanwhile: what is left is read to its end, within bounds, and thrown away.
     */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (request.getContentLengthLong() > DRAINED) {
            response.setHeader("Connection", "close");
        }
        Trouble.answer(request, response, status);
        response.flushBuffer();
        drain(request.getInputStream());
    }

    private static void drain(InputStream body) throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        byte[] chunk = new byte[CHUNK];
        long drained = 0;
        int read = body.read(chunk);
        while (read >= 0 && drained < DRAINED && System.nanoTime() - until < 0) {
            drained += read;
            read = body.read(chunk);
        }
    }

    private long limit(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return uploadPaths.matcher(path).matches() ? uploadLimit : bodyLimit;
    }

    static OptionalInt refusal(String path, String query, String transferEncoding, long length, long bodyLimit) {
        String address = query == null ? path : path + '?' + query;
        if (address.length() > ADDRESS_LIMIT) {
            return OptionalInt.of(414);
        }
        if (address.indexOf('\0') >= 0
                || address.contains("%00")
                || DETOUR.matcher(path).find()) {
            return OptionalInt.of(400);
        }
        if (transferEncoding != null
                && transferEncoding.toLowerCase(Locale.ROOT).contains("chunked")
                && length < 0) {
            return OptionalInt.of(411);
        }
        return length > bodyLimit ? OptionalInt.of(413) : OptionalInt.empty();
    }

    static boolean readable(String encoding) {
        try {
            return encoding == null || Charset.isSupported(encoding);
        } catch (IllegalCharsetNameException notEvenAName) {
            return false;
        }
    }
}
