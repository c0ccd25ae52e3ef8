package org.bookonce.web.asset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Serves assets: GET and HEAD only. With the right version in the address, or in the file's name as fonts have it, an
 * answer may be kept for a year; without, it is asked for again each time and mostly answered 304.
 */
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOREVER = "public, max-age=31536000, immutable";

    /** What the pages of other sites load from here (R6.8); nothing else is theirs. */
    private static final String FOR_OTHERS = "embed.js";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        String name = name(request);
        Optional<Asset> asset = Assets.find(name);
        if (asset.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(request, response, name, asset.get());
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, String name, Asset asset)
            throws IOException {
        boolean versioned = name.startsWith("fonts/") || asset.version().equals(request.getParameter("v"));
        boolean zip = asset.hasZipped() && contains(request.getHeader("Accept-Encoding"), "gzip");
        String tag = '"' + asset.version() + (zip ? "-z" : "") + '"';
        if (name.equals(FOR_OTHERS)) {
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", versioned ? FOREVER : "no-cache");
        if (asset.hasZipped()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (contains(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] body = zip ? asset.zipped() : asset.plain();
        response.setContentType(asset.type());
        response.setContentLength(body.length);
        if ("GET".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private static String name(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.length() < 2 ? "" : path.substring(1);
    }

    private static boolean contains(String header, String value) {
        return header != null && header.contains(value);
    }
}
