package org.bookonce.stack.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.bookonce.stack.TestCertificate;

/** The site of somebody else, on a port of this machine: one page, over https. */
final class OtherSite implements AutoCloseable {

    private final HttpServer server;
    private final String host;

    private OtherSite(HttpServer server, String host) {
        this.server = server;
        this.host = host;
    }

    /** Opens it. @param host a name below {@code localhost}, which browsers look for on this machine */
    static OtherSite open(String host, Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        Files.createDirectories(folder);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(TestCertificate.context(folder)));
        server.start();
        return new OtherSite(server, host);
    }

    /** As browsers write it. */
    String origin() {
        return "https://" + host + ":" + server.getAddress().getPort();
    }

    /** Has this in the middle of its page, with text before and after it. */
    void shows(String snippet) {
        String text = "<p>We repair what others throw away, and are open from Monday to Saturday.</p>".repeat(20);
        byte[] page =
                """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Shop</title></head><body><h1>Shop</h1>%s%s%s</body></html>"""
                        .formatted(text, snippet, text)
                        .getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
    }

    /** Goes there; that nobody vouches for the certificate is no matter. */
    void visit(Visitor visitor) {
        CDPSession session = visitor.context().newCDPSession(visitor.page());
        JsonObject ignore = new JsonObject();
        ignore.addProperty("ignore", true);
        session.send("Security.setIgnoreCertificateErrors", ignore);
        visitor.page().navigate(origin() + "/contact");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
