package org.bookonce.stack.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Invitees over HTTP, each from an address of its own, as the reverse proxy reports it. */
final class InviteeClient {

    private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    InviteeClient(String base) {
        this.base = base;
    }

    /** An answer: status, where it leads, and the page. */
    record Answer(int status, String location, String page) {}

    Answer send(String method, String path, String body) {
        int number = ADDRESS.incrementAndGet();
        String address = "10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("X-Forwarded-For", address)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (method.equals("POST")) {
            request.header("Origin", base).header("Content-Type", "application/x-www-form-urlencoded");
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    /** Opens a slot's form and takes its key. */
    String formKey(RaceDatabase.OneOff oneOff, UUID slot) {
        Answer form = get(oneOff.path() + "/" + slot);
        Matcher key = FORM_KEY.matcher(form.page());
        if (!key.find()) {
            throw new IllegalStateException("no form, but " + form.status() + " " + form.page());
        }
        return key.group(1);
    }

    /** Sends a slot's form. */
    Answer book(RaceDatabase.OneOff oneOff, UUID slot, String formKey, String name) {
        return send(
                "POST",
                oneOff.path() + "/" + slot,
                "name=" + encode(name) + "&email=" + encode(name + "@race.example") + "&zone=Asia%2FTokyo&formKey="
                        + encode(formKey));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
