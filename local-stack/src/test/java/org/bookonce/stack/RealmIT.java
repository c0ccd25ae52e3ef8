package org.bookonce.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The imported realm, asked as the console asks it (R1.1). */
class RealmIT {
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-length";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final Stack stack = SharedStack.get();
    private final String endpoint = stack.keycloak().issuer() + "/protocol/openid-connect";
    private final String callback = stack.payara().consoleUrl() + "/callback";

    @Test
    void a_demo_person_signs_in_with_the_subject_of_the_membership() throws Exception {
        JsonNode claims = signIn(DemoPeople.PRIYA);

        assertThat(claims.path("iss").asText()).isEqualTo(stack.keycloak().issuer());
        assertThat(claims.path("sub").asText()).isEqualTo(DemoPeople.PRIYA.subject());
        assertThat(claims.path("email").asText()).isEqualTo("priya.raman@bookonce.example");
        assertThat(claims.path("email_verified").asBoolean()).isTrue();
        assertThat(claims.path("groups").toString()).doesNotContain("platform-operator");
    }

    @Test
    void the_platform_operator_has_the_role_among_the_groups() throws Exception {
        assertThat(signIn(DemoPeople.OLGA).path("groups").toString()).contains("\"platform-operator\"");
    }

    @Test
    void without_a_code_challenge_nobody_signs_in() throws Exception {
        HttpResponse<String> answer = get(endpoint + "/auth?"
                + form(Map.of(
                        "client_id",
                        "bookonce-console",
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        callback)));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("error=invalid_request");
    }

    @Test
    void another_callback_is_refused() throws Exception {
        HttpResponse<String> answer = get(authorization("http://127.0.0.1:1/console/callback"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void the_sign_in_page_speaks_arabic() throws Exception {
        HttpResponse<String> page = get(authorization(callback) + "&ui_locales=ar");

        assertThat(page.body()).contains("lang=\"ar\"").contains("dir=\"rtl\"");
    }

    @Test
    void the_service_account_sees_to_users_and_to_nothing_else() throws Exception {
        String token = accountsToken(stack.secrets().get("identity.accounts"));
        String admin = stack.keycloak().url() + "/admin/realms/bookonce";

        assertThat(statusOf(admin + "/users?email=nobody@nowhere.example&exact=true", token))
                .isEqualTo(200);
        for (String other : new String[] {"/clients", "/events", "/identity-provider/instances", "/components"}) {
            assertThat(statusOf(admin + other, token)).as(other).isEqualTo(403);
        }
        assertThat(accountsToken("wrong")).isEmpty();
    }

    private String accountsToken(String secret) throws Exception {
        HttpResponse<String> answer = post(
                HttpRequest.newBuilder(URI.create(endpoint + "/token")),
                Map.of("grant_type", "client_credentials", "client_id", "bookonce-accounts", "client_secret", secret));
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    private static int statusOf(String address, String token) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private JsonNode signIn(DemoPeople.Person person) throws Exception {
        HttpResponse<String> page = get(authorization(callback));
        Matcher action = ACTION.matcher(page.body());
        assertThat(action.find()).isTrue();
        String cookies = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
        HttpRequest.Builder login = HttpRequest.newBuilder(
                        URI.create(action.group(1).replace("&amp;", "&")))
                .header("Cookie", cookies);
        String answer = post(login, Map.of("username", person.email(), "password", DemoPeople.PASSWORD))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(answer).startsWith(callback + "?").contains("code=");
        return claims(answer.replaceAll(".*[?&]code=([^&]+).*", "$1"));
    }

    private JsonNode claims(String code) throws Exception {
        HttpResponse<String> tokens = post(
                HttpRequest.newBuilder(URI.create(endpoint + "/token")),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        callback,
                        "code_verifier",
                        VERIFIER,
                        "client_id",
                        "bookonce-console",
                        "client_secret",
                        stack.secrets().get("identity.client")));
        String token =
                new ObjectMapper().readTree(tokens.body()).path("id_token").asText();
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private String authorization(String redirect) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return endpoint + "/auth?"
                + form(Map.of(
                        "client_id", "bookonce-console",
                        "response_type", "code",
                        "scope", "openid email profile",
                        "redirect_uri", redirect,
                        "code_challenge_method", "S256",
                        "code_challenge",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(digest)));
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpRequest.Builder request, Map<String, String> fields) throws Exception {
        return HTTP.send(
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
