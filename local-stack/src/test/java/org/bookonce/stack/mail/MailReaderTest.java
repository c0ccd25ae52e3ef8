package org.bookonce.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bookonce.stack.launch.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailReaderTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String HOSTILE =
            """
            From: "<img src=x onerror=alert(1)>" <mallory@mallory.example>
            Subject: </title><script>alert("subject")</script>
            X-Evil: <script>alert('header')</script>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            </pre><script>alert("text")</script>
            --b
            Content-Type: text/html; charset=utf-8

            <script>parent.document.title = "taken over"</script><p>Hello</p>
            --b
            Content-Type: text/html; charset=utf-8
            Content-Disposition: attachment; filename="\\"><script>x</script>.html"

            <script>alert("attachment")</script>
            --b--
            """;

    @TempDir
    Path files;

    private MailFolder folder;
    private MailReader reader;
    private int port;

    @BeforeEach
    void start() throws Exception {
        folder = new MailFolder(files);
        port = Ports.randomNumbers(1).get(0);
        reader = new MailReader(folder, port);
    }

    @AfterEach
    void stop() {
        reader.close();
    }

    @Test
    void hostile_content_is_text_in_the_list_and_in_the_mail() throws Exception {
        receive("eve@host.example", HOSTILE);

        for (String path : new String[] {"/", "/?to=%22%3E%3Cscript%3E", "/mails/1"}) {
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("<script", "<img").contains("<h1>");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'")
                    .doesNotContain("script-src", "unsafe");
        }
        assertThat(get("/mails/1").body()).contains("&lt;script&gt;alert(&quot;subject&quot;)&lt;/script&gt;");
    }

    @Test
    void the_html_of_a_mail_is_sandboxed_with_and_without_its_frame() throws Exception {
        receive("eve@host.example", HOSTILE);

        assertThat(get("/mails/1").body())
                .contains("<iframe title=\"HTML of the mail\" sandbox src=\"/mails/1/html\">");
        assertThat(get("/mails/1/html")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .startsWith("sandbox; default-src 'none'");
    }

    @Test
    void an_attachment_is_downloaded_whatever_it_says_it_is() throws Exception {
        receive("eve@host.example", HOSTILE);

        HttpResponse<String> attachment = get("/mails/1/attachments/0");

        assertThat(attachment.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(attachment.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"")
                .doesNotContain("<");
        assertThat(get("/mails/1/attachments/1").statusCode()).isEqualTo(404);
    }

    @Test
    void mails_are_listed_by_recipient_the_newest_first_and_survive_a_restart() throws Exception {
        receive("Ann@one.example", "Subject: =?UTF-8?B?R3LDvMOfZQ==?=\n\nfirst");
        receive("bob@two.example", "Subject: Two\n\nsecond");
        receive("ann@one.example", "Subject: Three\n\nthird");

        JsonNode mails =
                new ObjectMapper().readTree(get("/api/mails?to=ANN%40one").body());

        assertThat(mails).hasSize(2);
        assertThat(mails.get(0).path("subject").asText()).isEqualTo("Three");
        assertThat(mails.get(1).path("subject").asText()).isEqualTo("Grüße");
        assertThat(new MailFolder(files).list("")).hasSize(3);
        assertThat(get("/api/mails/1/raw").body())
                .startsWith("Delivered-To: Ann@one.example")
                .endsWith("first");
    }

    @Test
    void deleting_forgets_all_and_numbers_go_on() throws Exception {
        receive("ann@one.example", "Subject: One\n\n1");

        HttpRequest delete = request("/api/mails").DELETE().build();
        assertThat(HTTP.send(delete, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(204);

        assertThat(get("/api/mails").body()).isEqualTo("[]");
        assertThat(folder.add("ann@one.example", new byte[0]).id()).isEqualTo(2);
    }

    @Test
    void another_host_name_is_not_answered() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /api/mails HTTP/1.1\r\nHost: mallory.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(answer).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void what_is_not_there_is_404() throws Exception {
        assertThat(get("/mails/7").statusCode()).isEqualTo(404);
        assertThat(get("/mails/../../etc/passwd").statusCode()).isEqualTo(404);
    }

    private void receive(String to, String mail) {
        folder.add(to, mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}
