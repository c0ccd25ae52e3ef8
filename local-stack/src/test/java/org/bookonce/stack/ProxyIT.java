package org.bookonce.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bookonce.stack.launch.DebianPackage;
import org.bookonce.stack.launch.Folders;
import org.bookonce.stack.launch.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the proxy passes on, keeps back and says of who asks, with nodes that only write down what they are asked. */
class ProxyIT {

    private static final Path ROOT =
            Path.of(System.getProperty("bookonce.root", "..")).toAbsolutePath().normalize();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Started started = new Started();
    private final List<EchoNode> nodes = List.of(new EchoNode(), new EchoNode());

    @TempDir
    Path home;

    private int port;
    private ProxyPart proxy;

    @BeforeEach
    void start() {
        port = Ports.randomNumbers(1).get(0);
        proxy = ProxyPart.launch(
                        started,
                        new Folders(ROOT, home, home),
                        port,
                        nodes.stream().map(EchoNode::port).toList())
                .awaitReady();
    }

    @AfterEach
    void stop() {
        started.close();
        nodes.forEach(EchoNode::close);
    }

    @Test
    void it_says_who_asks_whatever_the_client_claims() throws Exception {
        HttpRequest request = request("/who")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=203.0.113.9")
                .header("X-Real-IP", "203.0.113.9")
                .header("X-Request-Id", "somebody-elses-number")
                .build();

        HttpResponse<String> answer = send(request);

        assertThat(asked("/who")).singleElement().satisfies(seen -> {
            assertThat(seen.header("X-Forwarded-For")).containsExactly("127.0.0.1");
            assertThat(seen.header("X-Forwarded-Proto")).containsExactly("http");
            assertThat(seen.header("X-Forwarded-Host")).containsExactly("127.0.0.1:" + port);
            assertThat(seen.header("Host")).containsExactly("127.0.0.1:" + port);
            assertThat(seen.header("Forwarded")).isEmpty();
            assertThat(seen.header("X-Real-IP")).isEmpty();
            assertThat(seen.header("X-Request-Id"))
                    .containsExactly(answer.headers().firstValue("X-Request-Id").orElseThrow())
                    .doesNotContain("somebody-elses-number");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/health/ready",
                "/metrics",
                "/metrics/base?x=1",
                "/METRICS",
                "/openapi",
                "/openapi/",
                "/%6detrics",
                "//metrics",
                "/./metrics",
                "/metrics;x=1",
                "/asadmin/stop-domain",
                "/management/domain"
            })
    void management_is_closed_to_the_outside(String path) throws Exception {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
        assertThat(nodes).allSatisfy(node -> assertThat(node.asked()).isEmpty());
    }

    @Test
    void pages_go_to_the_nodes_in_turn_and_the_console_stays_where_it_was() throws Exception {
        for (int i = 0; i < 4; i++) {
            send(request("/page").build());
        }
        String cookie = send(request("/console/page").build())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        for (int i = 0; i < 4; i++) {
            send(request("/console/page").header("Cookie", cookie.split(";")[0]).build());
        }

        assertThat(nodes)
                .allSatisfy(node -> assertThat(node.asked("/page")).hasSize(2))
                .anySatisfy(node -> assertThat(node.asked("/console/page")).hasSize(5))
                .anySatisfy(node -> assertThat(node.asked("/console/page")).isEmpty());
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void a_form_that_a_node_took_and_never_answered_is_not_sent_again() throws Exception {
        nodes.forEach(EchoNode::dieOnRequest);

        assertThat(send(request("/form")
                                .POST(HttpRequest.BodyPublishers.ofString("a=b"))
                                .build())
                        .statusCode())
                .isEqualTo(502);

        assertThat(asked("/form")).hasSize(1);
    }

    @Test
    void a_page_that_a_node_never_answered_comes_from_the_other() throws Exception {
        nodes.get(0).dieOnRequest();

        List<Integer> statuses = IntStream.range(0, 6)
                .mapToObj(i -> send(request("/page").build()).statusCode())
                .toList();

        assertThat(statuses).containsOnly(200);
        assertThat(nodes.get(0).asked("/page")).isNotEmpty();
    }

    @Test
    void a_node_that_is_gone_is_passed_over_by_forms_as_well() {
        nodes.get(1).close();

        List<Integer> statuses = IntStream.range(0, 6)
                .mapToObj(i -> send(request("/form")
                                .POST(HttpRequest.BodyPublishers.ofString("a=b"))
                                .build())
                        .statusCode())
                .toList();

        assertThat(statuses).containsOnly(200);
        assertThat(asked("/form")).hasSize(6);
    }

    @Test
    void where_no_node_is_left_it_says_so_itself_in_three_languages() throws Exception {
        nodes.forEach(EchoNode::close);

        HttpResponse<String> answer = send(request("/who").build());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .isEqualTo(Files.readString(ROOT.resolve("docker/proxy/unreachable.html")))
                .contains("cannot be reached right now", "nicht erreichbar", "يتعذر الوصول");
    }

    @Test
    void bodies_beyond_any_upload_are_refused_unread() throws Exception {
        assertThat(raw("POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 8388609\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(asked("/form")).isEmpty();
    }

    @Test
    void its_file_is_valid_with_tls_and_sign_in_as_the_container_has_it() throws Exception {
        Path certificate = home.resolve("certificate.pem");
        Files.writeString(certificate, TestCertificate.pem(home));
        ProcessBuilder check = new ProcessBuilder(
                        DebianPackage.HAPROXY.path().toString(),
                        "-c",
                        "-f",
                        ProxyPart.configuration(ROOT).toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("check.log").toFile());
        check.environment()
                .putAll(Map.of(
                        "BOOKONCE_PROXY_LISTEN", ":8443",
                        "BOOKONCE_PROXY_CERTIFICATE", certificate.toString(),
                        "BOOKONCE_PROXY_SIGN_IN_HOST", "sign-in.example.com",
                        "BOOKONCE_PROXY_DNS", "127.0.0.11:53",
                        "BOOKONCE_KEYCLOAK", "keycloak:8080",
                        "BOOKONCE_NODE_1", "node-1:8080",
                        "BOOKONCE_NODE_2", "node-2:8080"));

        assertThat(check.start().waitFor())
                .as(Files.readString(home.resolve("check.log")))
                .isZero();
    }

    private List<EchoNode.Asked> asked(String path) {
        return nodes.stream().flatMap(node -> node.asked(path).stream()).toList();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(proxy.url() + path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As no client library would send it. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
