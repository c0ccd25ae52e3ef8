package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Invitees over HTTP, each from an address of its own, as the reverse proxy reports it; the nodes take turns. */
final class InviteeClient {

    private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger turn = new AtomicInteger();
    private final Site site;

    InviteeClient(Site site) {
        this.site = site;
    }

    /** Something else was answered where a form was asked for. */
    static final class NoForm extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final transient Answer answer;

        NoForm(Answer answer) {
            super("no form, but " + answer.status() + " " + answer.page());
            this.answer = answer;
        }

        Answer answer() {
            return answer;
        }
    }

    /** An answer: status, where it leads, and the page. */
    record Answer(int status, String location, String page) {

        /** A page that says to come back, and nothing of what happened inside. */
        void calm() {
            assertThat(status).as(page).isEqualTo(503);
            assertThat(page)
                    .contains("<h1")
                    .doesNotContain("Exception")
                    .doesNotContain("org.postgresql")
                    .doesNotContain("Payara");
        }
    }

    Answer send(String method, String path, String body) {
        List<String> nodes = site.nodes();
        return send(nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size())), method, path, body);
    }

    /** To one node. @throws UncheckedIOException when it does not answer */
    Answer send(String node, String method, String path, String body) {
        int number = ADDRESS.incrementAndGet();
        String address = "10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node + path))
                .header("X-Forwarded-For", address)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (method.equals("POST")) {
            request.header("Origin", site.origin()).header("Content-Type", "application/x-www-form-urlencoded");
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
        return formKey(get(oneOff.path() + "/" + slot));
    }

    /** Opens a slot's form at one node and takes its key. */
    String formKey(String node, RaceDatabase.OneOff oneOff, UUID slot) {
        return formKey(send(node, "GET", oneOff.path() + "/" + slot, ""));
    }

    private static String formKey(Answer form) {
        Matcher key = FORM_KEY.matcher(form.page());
        if (!key.find()) {
            throw new NoForm(form);
        }
        return key.group(1);
    }

    /** Sends a slot's form. */
    Answer book(RaceDatabase.OneOff oneOff, UUID slot, String formKey, String name) {
        return send("POST", oneOff.path() + "/" + slot, form(formKey, name));
    }

    /** Sends a slot's form to one node. */
    Answer book(String node, RaceDatabase.OneOff oneOff, UUID slot, String formKey, String name) {
        return send(node, "POST", oneOff.path() + "/" + slot, form(formKey, name));
    }

    private static String form(String formKey, String name) {
        return "name=" + encode(name) + "&email=" + encode(name + "@race.example") + "&zone=Asia%2FTokyo&formKey="
                + encode(formKey);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
