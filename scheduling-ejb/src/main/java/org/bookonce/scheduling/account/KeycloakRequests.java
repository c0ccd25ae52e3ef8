package org.bookonce.scheduling.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import org.bookonce.tenant.people.AccountState;

/** Requests to Keycloak, signed in as the service account; what it answers, or why not. Every wait ends. */
final class KeycloakRequests {

    private static final System.Logger LOG = System.getLogger(KeycloakRequests.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final AccountSettings settings;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    KeycloakRequests(AccountSettings settings) {
        this.settings = settings;
    }

    /** Signs in; the token is good for the few requests of one job. */
    String token() throws KeycloakRefusal {
        // RFC 6749, 2.3.1: both are encoded as in a form before they become user name and password
        String pair = URLEncoder.encode(settings.client(), UTF_8) + ":" + URLEncoder.encode(settings.secret(), UTF_8);
        String client = Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
        HttpResponse<String> answer = send(request(settings.tokens())
                .header("Authorization", "Basic " + client)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        int status = answer.statusCode();
        if (status != 200) {
            LOG.log(Level.WARNING, "Keycloak does not let {0} sign in: {1}", settings.client(), status);
            throw new KeycloakRefusal(passing(status, AccountState.NOT_SET_UP), status, "");
        }
        return json(answer.body()).path("access_token").asText();
    }

    JsonNode get(String token, String address) throws KeycloakRefusal {
        return json(checked(send(authorized(token, address).GET())).body());
    }

    void post(String token, String address, JsonNode body) throws KeycloakRefusal {
        checked(send(authorized(token, address).POST(BodyPublishers.ofString(body.toString()))));
    }

    void put(String token, String address, JsonNode body) throws KeycloakRefusal {
        checked(send(authorized(token, address).PUT(BodyPublishers.ofString(body.toString()))));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER).header("Accept", "application/json");
    }

    private static HttpRequest.Builder authorized(String token, String address) {
        return request(address).header("Authorization", "Bearer " + token).header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws KeycloakRefusal {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Keycloak does not answer: {0}", e.toString());
            throw new KeycloakRefusal(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeycloakRefusal(e);
        }
    }

    private static HttpResponse<String> checked(HttpResponse<String> answer) throws KeycloakRefusal {
        int status = answer.statusCode();
        if (status / 100 != 2) {
            AccountState state = status == 401 || status == 403 || status == 404
                    ? AccountState.NOT_SET_UP
                    : passing(status, AccountState.REFUSED);
            String reason = reason(answer.body(), status);
            LOG.log(
                    Level.WARNING,
                    "Keycloak answered {0} to {1}",
                    status,
                    answer.request().method());
            throw new KeycloakRefusal(state, status, reason);
        }
        return answer;
    }

    private static AccountState passing(int status, AccountState lasting) {
        return status / 100 == 5 || status == 429 || status == 408 ? AccountState.UNREACHABLE : lasting;
    }

    private static String reason(String body, int status) {
        try {
            JsonNode answer = JSON.readTree(body);
            String text = answer.path("errorMessage")
                    .asText(answer.path("error_description").asText(""));
            return text.isBlank() ? String.valueOf(status) : text;
        } catch (JsonProcessingException notJson) {
            return String.valueOf(status);
        }
    }

    private static JsonNode json(String body) throws KeycloakRefusal {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new KeycloakRefusal(e);
        }
    }
}
