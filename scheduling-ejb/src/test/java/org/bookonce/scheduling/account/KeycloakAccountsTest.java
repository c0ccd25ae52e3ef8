package org.bookonce.scheduling.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.people.AccountState;
import org.bookonce.tenant.people.WantedAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is noted for every way in which Keycloak can answer, in the order in which it is asked. */
class KeycloakAccountsTest {

    private static final String NEW =
            "[{'id':'u1','email':'ada@b.example','enabled':true,'emailVerified':false,'requiredActions':['UPDATE_PASSWORD']}]"
                    .replace('\'', '"');
    private static final String OLD =
            "[{'id':'u1','email':'ada@b.example','enabled':true,'emailVerified':true,'requiredActions':[]}]"
                    .replace('\'', '"');
    private static final String OFF = OLD.replace("\"enabled\":true", "\"enabled\":false");

    private final Map<String, List<Answer>> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> authorizations = new ArrayList<>();
    private HttpServer keycloak;

    private record Answer(int status, String body) {}

    @BeforeEach
    void start() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/", this::answer);
        keycloak.start();
        on("POST token", 200, "{\"access_token\":\"t\"}");
        on("GET credentials", 200, "[]");
        on("PUT mail", 204, "");
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void itsSecretMayHaveAnyCharacters() {
        on("GET users", 200, OLD);
        ensure();
        assertThat(authorizations).containsExactly("Basic " + base64("bookonce-accounts:se%2Bcret%2F%3D"), "Bearer t");
    }

    @Test
    void whoHasAnAccountKeepsItAsItIs() {
        on("GET users", 200, OLD);
        assertThat(ensure()).isEqualTo(new AccountAnswer(AccountState.EXISTING));
        assertThat(asked).containsExactly("POST token", "GET users");
    }

    @Test
    void whoHasNoneGetsOneAndTheMailToChooseAPassword() {
        on("GET users", 200, "[]");
        on("POST users", 201, "");
        on("GET users", 200, NEW);
        assertThat(ensure()).isEqualTo(new AccountAnswer(AccountState.CREATED));
        assertThat(asked)
                .containsExactly("POST token", "GET users", "POST users", "GET users", "GET credentials", "PUT mail");
    }

    @Test
    void afterAStopBetweenAccountAndMailTheMailIsSent() {
        on("GET users", 200, NEW);
        assertThat(ensure()).isEqualTo(new AccountAnswer(AccountState.CREATED));
        assertThat(asked).doesNotContain("POST users");
    }

    @Test
    void whoOpenedTheLinkAndChoseNoPasswordGetsTheMailAgain() {
        on("GET users", 200, NEW.replace("\"emailVerified\":false", "\"emailVerified\":true"));
        assertThat(ensure()).isEqualTo(new AccountAnswer(AccountState.CREATED));
    }

    @Test
    void whoHasAPasswordAndOnlyHasToChangeItIsLeftAlone() {
        on("GET users", 200, NEW);
        answers.remove("GET credentials");
        on("GET credentials", 200, "[{\"type\":\"otp\"},{\"type\":\"password\"}]");
        assertThat(ensure()).isEqualTo(new AccountAnswer(AccountState.EXISTING));
        assertThat(asked).doesNotContain("PUT mail");
    }

    @Test
    void whatSomebodyElseMadeMeanwhileIsAsGood() {
        on("GET users", 200, "[]");
        on("POST users", 409, "{\"errorMessage\":\"User exists with same email\"}");
        on("GET users", 200, OLD);
        assertThat(ensure().state()).isEqualTo(AccountState.EXISTING);
    }

    @Test
    void aUserNameOfSomebodyElseIsARefusal() {
        on("GET users", 200, "[]");
        on("POST users", 409, "{\"errorMessage\":\"User exists with same username\"}");
        assertThat(ensure()).isEqualTo(new AccountAnswer(AccountState.REFUSED, "User exists with same username"));
    }

    @Test
    void aRefusalForGoodComesWithItsReason() {
        on("GET users", 200, "[]");
        on("POST users", 400, "{\"errorMessage\":\"error-invalid-email\"}");
        assertThat(ensure()).isEqualTo(new AccountAnswer(AccountState.REFUSED, "error-invalid-email"));
    }

    @Test
    void anAccountThatIsSwitchedOffStaysSo() {
        on("GET users", 200, OFF);
        assertThat(ensure()).isEqualTo(new AccountAnswer(AccountState.DISABLED));
    }

    @Test
    void aMailThatCannotBeSentIsTriedAgain() {
        answers.remove("PUT mail");
        on("GET users", 200, NEW);
        on("PUT mail", 500, "{\"errorMessage\":\"Failed to send execute actions email\"}");
        assertThat(ensure()).isEqualTo(new AccountAnswer(AccountState.UNMAILED));
    }

    @ParameterizedTest
    @CsvSource({"401, NOT_SET_UP", "400, NOT_SET_UP", "404, NOT_SET_UP", "503, UNREACHABLE", "429, UNREACHABLE"})
    void withoutASignInOfItsOwnNothingIsAskedFor(int status, AccountState state) {
        answers.remove("POST token");
        on("POST token", status, "{\"error\":\"invalid_client\"}");
        assertThat(ensure()).isEqualTo(new AccountAnswer(state));
        assertThat(asked).containsExactly("POST token");
    }

    @Test
    void withoutItsRolesItIsNotSetUp() {
        on("GET users", 403, "{\"error\":\"HTTP 403 Forbidden\"}");
        assertThat(ensure()).isEqualTo(new AccountAnswer(AccountState.NOT_SET_UP));
    }

    @Test
    void whoDoesNotAnswerIsAskedAgain() {
        keycloak.stop(0);
        assertThat(ensure()).isEqualTo(new AccountAnswer(AccountState.UNREACHABLE));
    }

    @Test
    void whatIsNoAnswerOfKeycloakIsNone() {
        on("GET users", 200, "<html>");
        assertThat(ensure().state()).isEqualTo(AccountState.UNREACHABLE);
    }

    @ParameterizedTest
    @CsvSource({"P14D, 14", "PT335H59M, 14", "PT1H, 1", "-PT1H, 1", "P13D, 13"})
    void theLinkOfTheMailWorksForDaysBegun(Duration left, long days) {
        Instant now = Instant.parse("2027-03-01T10:00:00Z");
        assertThat(KeycloakAccounts.lifespan(now, now.plus(left))).isEqualTo(Duration.ofDays(days));
    }

    private AccountAnswer ensure() {
        String url = "http://127.0.0.1:" + keycloak.getAddress().getPort();
        AccountSettings settings = AccountSettings.of(
                "https://sign-in.example/realms/bookonce",
                Optional.of(url),
                "bookonce-accounts",
                "se+cret/=",
                "bookonce-console",
                "https://book.example/console");
        return new KeycloakAccounts(settings)
                .ensure(new WantedAccount(
                        UUID.randomUUID(), "ada@b.example", "en", Instant.now().plus(14, ChronoUnit.DAYS), 0));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    /** Answers come in the order given; the last one stays. */
    private void on(String request, int status, String body) {
        answers.computeIfAbsent(request, key -> new ArrayList<>()).add(new Answer(status, body));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        String request = exchange.getRequestMethod() + " " + (last.equals("execute-actions-email") ? "mail" : last);
        asked.add(request);
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        List<Answer> left = answers.getOrDefault(request, List.of(new Answer(404, "")));
        Answer answer = left.size() > 1 ? left.remove(0) : left.get(0);
        byte[] body = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
