package org.bookonce.stack.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bookonce.stack.DemoPeople;

/** Somebody who signed in to the console without a browser. Cookies are kept by port, and sent without TLS, too. */
final class ConsoleVisit {

    private static final Pattern ACTION = Pattern.compile("action=\"(http[^\"]+)\"");
    private static final int REDIRECTS = 12;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Integer, Map<String, String>> cookies = new HashMap<>();

    private ConsoleVisit() {}

    /** Opens an address, and signs in on the way. */
    static ConsoleVisit signedIn(String address, DemoPeople.Person person) throws Exception {
        ConsoleVisit visit = new ConsoleVisit();
        Matcher action = ACTION.matcher(
                visit.follow(HttpRequest.newBuilder(URI.create(address))).body());
        if (!action.find()) {
            throw new IllegalStateException("nobody asked who it is");
        }
        String form = "username=" + encode(person.email()) + "&password=" + encode(DemoPeople.PASSWORD);
        visit.follow(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        visit.open(address);
        return visit;
    }

    /** Opens a page. @return what it says */
    String open(String address) throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(address)));
        if (page.statusCode() != 200) {
            throw new IllegalStateException(page.statusCode() + " at " + address + ": " + page.headers());
        }
        return page.body();
    }

    private HttpResponse<String> follow(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = send(request);
        for (int times = 0; times < REDIRECTS && answer.statusCode() / 100 == 3; times++) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder(next));
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        int port = request.build().uri().getPort();
        Map<String, String> own = cookies.computeIfAbsent(port, fresh -> new HashMap<>());
        if (!own.isEmpty()) {
            request.header(
                    "Cookie",
                    own.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            own.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
