package org.bookonce.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.bookonce.stack.launch.Port;
import org.junit.jupiter.api.Test;

class LocalStackIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void both_archives_answer() throws Exception {
        PayaraPart payara = SharedStack.get().payara();

        assertThat(get(payara.publicUrl() + "/assets/tokens.css").statusCode()).isEqualTo(200);
        assertThat(get(payara.consoleUrl() + "/assets/tokens.css").statusCode()).isEqualTo(200);
    }

    @Test
    void keycloak_answers_as_the_configured_issuer() throws Exception {
        String issuer = SharedStack.get().keycloak().issuer();

        HttpResponse<String> answer = get(issuer + "/.well-known/openid-configuration");

        assertThat(new ObjectMapper().readTree(answer.body()).path("issuer").asText())
                .isEqualTo(issuer);
    }

    @Test
    void the_consoles_client_is_imported_with_its_address_and_secret() {
        Stack stack = SharedStack.get();

        JsonNode client = stack.keycloak().admin().console();

        assertThat(client.path("secret").asText()).isEqualTo(stack.secrets().get("identity.client"));
        assertThat(client.path("redirectUris"))
                .extracting(JsonNode::asText)
                .contains(stack.payara().consoleUrl() + "/callback");
        assertThat(client.path("attributes")
                        .path("post.logout.redirect.uris")
                        .asText()
                        .split("##"))
                .contains(stack.payara().consoleUrl() + "/*");
    }

    @Test
    void a_mail_sent_by_smtp_is_found_by_its_recipient() throws Exception {
        Stack stack = SharedStack.get();
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(stack.port(Port.SMTP)));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("Zoë@round-trip.example"));
        message.setSubject("Größe <b>& mehr", "UTF-8");
        message.setText("Grüße", "UTF-8");

        Transport.send(message);

        List<Mails.Received> mails = Mails.await("round-trip.example", 1, Duration.ofSeconds(20));
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).subject()).isEqualTo("Größe <b>& mehr");
        assertThat(mails.get(0).part("text/plain"))
                .hasValueSatisfying(text -> assertThat(text).contains("Grüße"));
    }

    @Test
    void the_demo_organizations_are_there() {
        assertThat(SharedStack.get()).isNotNull();
        assertThat(Db.column(
                        "select slug from slug where slug in (?, ?) order by 1", "lindgren-osei", "northwind-clinic"))
                .containsExactly("lindgren-osei", "northwind-clinic");
    }

    @Test
    void the_first_demo_organization_has_something_to_book() throws Exception {
        String pages = SharedStack.get().payara().publicUrl() + "/" + DemoPeople.LINDGREN_OSEI;

        assertThat(get(pages).body())
                .contains("/book/introduction", "/book/product-demo", "/amara", "/mateo")
                .doesNotContain("quick-question");
        assertThat(get(pages + "/amara").body()).contains("/book/introduction", "Pick what suits you.");
        for (String slug : new String[] {"introduction", "quick-question", "product-demo"}) {
            assertThat(get(pages + "/book/" + slug).body()).as(slug).contains("class=\"slot\"");
        }
    }

    @Test
    void a_test_organization_is_seen_by_the_application_as_its_tenant_only() throws Exception {
        TestOrganization one = TestOrganization.create("seen");
        TestOrganization other = TestOrganization.create("unseen");

        try (var connection = Db.app(one.id());
                var rows = connection.createStatement().executeQuery("select tenant_id, name from membership")) {
            while (rows.next()) {
                assertThat(rows.getObject(1)).isEqualTo(one.id()).isNotEqualTo(other.id());
            }
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
