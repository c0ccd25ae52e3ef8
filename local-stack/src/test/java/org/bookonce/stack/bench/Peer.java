package org.bookonce.stack.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bookonce.stack.BenchSite;
import org.bookonce.stack.PayaraPart;

/** A node with {@link PeerServlet} and nothing else, and the pages it is given. */
final class Peer implements AutoCloseable {

    /** What the connection decides, not the page. */
    private static final Set<String> NOT_OF_THE_PAGE =
            Set.of("connection", "transfer-encoding", "content-length", "date", "keep-alive");

    private final PayaraPart node;

    Peer(BenchSite site) throws IOException {
        Path folder = Files.createDirectories(site.folder().resolve("peer"));
        node = site.peer(
                war(folder.resolve("peer-console.war"), "/console"), war(folder.resolve("peer-public.war"), "/"));
    }

    PayaraPart node() {
        return node;
    }

    /** Gives it a page of ours: the same address, the same bytes, the same headers. */
    void keep(String path, Wire.Answer page) throws IOException {
        StringBuilder head = new StringBuilder("PUT " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : List.of(page.head().split("\r\n"))) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !NOT_OF_THE_PAGE.contains(line.substring(0, colon).toLowerCase(java.util.Locale.ROOT))) {
                if (names.add(line.substring(0, colon))) {
                    head.append(PeerServlet.KEPT).append(line).append("\r\n");
                }
            }
        }
        head.append("Content-Length: ").append(page.body().length).append("\r\n\r\n");
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        request.write(page.body());
        try (Wire wire = new Wire(Load.port(node))) {
            wire.send(request.toByteArray());
            Wire.Answer same = wire.send(Wire.get(path, "10.0.0.1"));
            if (!Arrays.equals(same.body(), page.body()) || same.status() != page.status()) {
                throw new IllegalStateException("the peer answers otherwise: " + same.head());
            }
        }
    }

    @Override
    public void close() {
        node.close();
    }

    private static Path war(Path target, String context) throws IOException {
        try (OutputStream file = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : List.of("PeerServlet.class", "PeerServlet$Page.class")) {
                zip.putNextEntry(new ZipEntry("WEB-INF/classes/org/bookonce/stack/bench/" + name));
                try (InputStream compiled = Peer.class.getResourceAsStream(name)) {
                    compiled.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry("WEB-INF/glassfish-web.xml"));
            zip.write(
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <!DOCTYPE glassfish-web-app PUBLIC "-//GlassFish.org//DTD GlassFish Application Server 3.1 Servlet 3.0//EN" "http://glassfish.org/dtds/glassfish-web-app_3_0-1.dtd">
                    <glassfish-web-app><context-root>%s</context-root></glassfish-web-app>
                    """
                            .formatted(context)
                            .getBytes(StandardCharsets.UTF_8));
        }
        return target;
    }
}
