package org.bookonce.stack.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mails in the browser, and as JSON for tests:
 *
 * <ul>
 *   <li>{@code GET /api/mails?to=word&count=n&seconds=s}: the newest first; waits up to s seconds (at most 60) for n mails
 *   <li>{@code GET /api/mails/{id}/raw}: the .eml
 *   <li>{@code DELETE /api/mails}: forgets all of them
 * </ul>
 */
public final class MailReader implements AutoCloseable {
    private static final Pattern MAIL =
            Pattern.compile("/(?:api/)?mails/(\\d{1,18})(?:/(raw|html|attachments/(\\d{1,4})))?");
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; frame-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String MAIL_POLICY =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
    private static final int MOST_SECONDS = 60;

    private final MailFolder folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "mail-reader");
        thread.setDaemon(true);
        return thread;
    });

    /** Listens on a port of 127.0.0.1. */
    public MailReader(MailFolder folder, int port) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host == null || !host.matches("(127\\.0\\.0\\.1|localhost)(:\\d+)?")) {
                send(exchange, 421, "text/plain", "This reader answers at 127.0.0.1 only.\n");
                return;
            }
            String path = exchange.getRequestURI().getPath();
            switch (exchange.getRequestMethod() + " " + path) {
                case "GET /" ->
                    page(exchange, MailPages.list(folder.list(query(exchange, "to")), query(exchange, "to")));
                case "GET /mail.css" -> stylesheet(exchange);
                case "GET /api/mails" -> json(exchange);
                case "DELETE /api/mails" -> {
                    folder.clear();
                    exchange.sendResponseHeaders(204, -1);
                }
                default -> one(exchange, path);
            }
        } catch (MessagingException e) {
            send(exchange, 500, "text/plain", "This mail cannot be read: " + e.getMessage() + "\n");
        }
    }

    private void one(HttpExchange exchange, String path) throws IOException, MessagingException {
        Matcher matcher = MAIL.matcher(path);
        Mail mail = "GET".equals(exchange.getRequestMethod()) && matcher.matches()
                ? folder.find(Long.parseLong(matcher.group(1))).orElse(null)
                : null;
        if (mail == null) {
            send(exchange, 404, "text/plain", "There is nothing here.\n");
            return;
        }
        String what = matcher.group(2) == null ? "" : matcher.group(2);
        if (what.equals("raw")) {
            download(exchange, mail.id() + ".eml", "message/rfc822", mail.raw());
            return;
        }
        MailContent content = MailContent.of(mail);
        if (what.isEmpty()) {
            page(exchange, MailPages.mail(mail, content));
        } else if (what.equals("html") && content.html() != null) {
            exchange.getResponseHeaders().set("Content-Security-Policy", MAIL_POLICY);
            send(exchange, 200, "text/html", content.html());
        } else {
            attachment(exchange, content, matcher.group(3));
        }
    }

    private static void attachment(HttpExchange exchange, MailContent content, String number) throws IOException {
        int index = number == null ? -1 : Integer.parseInt(number);
        if (index < 0 || index >= content.attachments().size()) {
            send(exchange, 404, "text/plain", "There is nothing here.\n");
            return;
        }
        MailContent.Attachment attachment = content.attachments().get(index);
        String safe = attachment.name().replaceAll("[^A-Za-z0-9._-]", "_");
        download(exchange, safe, "application/octet-stream", attachment.content());
    }

    private void json(HttpExchange exchange) throws IOException {
        int count = number(query(exchange, "count"));
        int seconds = Math.min(number(query(exchange, "seconds")), MOST_SECONDS);
        List<Mail> mails = folder.await(query(exchange, "to"), count, Duration.ofSeconds(seconds));
        ArrayNode list = new ObjectMapper().createArrayNode();
        for (Mail mail : mails) {
            list.addObject()
                    .put("id", mail.id())
                    .put("to", mail.to())
                    .put("from", mail.from())
                    .put("subject", mail.subject())
                    .put("receivedAt", mail.receivedAt().toString());
        }
        send(exchange, 200, "application/json", list.toString());
    }

    private static void stylesheet(HttpExchange exchange) throws IOException {
        try (InputStream file = MailReader.class.getResourceAsStream("mail.css")) {
            send(exchange, 200, "text/css", new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void page(HttpExchange exchange, String html) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", PAGE_POLICY);
        send(exchange, 200, "text/html", html);
    }

    private static void download(HttpExchange exchange, String name, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"" + name + "\"");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static String query(HttpExchange exchange, String name) {
        String query = exchange.getRequestURI().getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
