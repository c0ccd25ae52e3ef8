package org.bookonce.stack.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.bookonce.stack.SharedStack;

/** Requests as no browser sends them. */
final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    /** What came back. */
    record Answer(int status, String body, HttpResponse<String> response) {

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    static Answer get(String path) {
        return send(request(path).GET());
    }

    /** With one more header. */
    static Answer get(String path, String name, String value) {
        return send(request(path).header(name, value).GET());
    }

    /** Posts a form with these headers. */
    static Answer post(String path, String form, Map<String, String> headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        headers.forEach(request::header);
        return send(request);
    }

    private static HttpRequest.Builder request(String path) {
        URI address = URI.create(SharedStack.get().payara().publicUrl() + path);
        return HttpRequest.newBuilder(address).header("X-Forwarded-For", "10.201.0.1");
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
