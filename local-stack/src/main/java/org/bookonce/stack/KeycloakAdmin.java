package org.bookonce.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bookonce.stack.launch.Refusal;

/** The few calls of Keycloak's admin REST API that the stack needs. */
public final class KeycloakAdmin {
    static final String USER = "admin";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String url;
    private final String password;

    KeycloakAdmin(String url, String password) {
        this.url = url;
        this.password = password;
    }

    /** Lets a console at one more address sign people in and out. */
    public void allowConsole(String consoleUrl) {
        String clients = url + "/admin/realms/bookonce/clients";
        ObjectNode client = (ObjectNode)
                read(send(authorized(clients + "?clientId=bookonce-console"))).get(0);
        String callback = consoleUrl + "/callback";
        List<String> callbacks = new ArrayList<>();
        client.path("redirectUris").forEach(each -> callbacks.add(each.asText()));
        String start = consoleUrl + "/";
        if (callbacks.contains(callback) && callbacks.contains(start)) {
            return;
        }
        client.withArray("redirectUris").add(callback).add(start);
        ObjectNode attributes = client.withObject("/attributes");
        String signedOut = attributes.path("post.logout.redirect.uris").asText();
        attributes.put("post.logout.redirect.uris", signedOut + "##" + consoleUrl + "/*");
        send(authorized(clients() + "/" + client.path("id").asText())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(client.toString())));
    }

    /** The client of the console as Keycloak has it. */
    public JsonNode console() {
        return read(send(authorized(clients() + "?clientId=bookonce-console"))).get(0);
    }

    /** Makes a person who can sign in, named as their address begins. @param verified whether the address is theirs */
    public void addPerson(String email, String password, boolean verified) {
        ObjectNode person = JSON.createObjectNode()
                .put("username", email)
                .put("email", email)
                .put("emailVerified", verified)
                .put("enabled", true)
                .put("firstName", email.substring(0, email.indexOf('@')))
                .put("lastName", "Newcomer");
        person.putArray("credentials").addObject().put("type", "password").put("value", password);
        send(authorized(url + "/admin/realms/bookonce/users")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(person.toString())));
    }

    /** Gives a person a role of the realm, such as {@code platform-operator}. */
    public void giveRole(String subject, String role) {
        ArrayNode roles = JSON.createArrayNode();
        roles.add(read(send(authorized(url + "/admin/realms/bookonce/roles/" + role))));
        send(roles(subject).POST(HttpRequest.BodyPublishers.ofString(roles.toString())));
    }

    /** Takes it away again. */
    public void takeRole(String subject, String role) {
        ArrayNode roles = JSON.createArrayNode();
        roles.add(read(send(authorized(url + "/admin/realms/bookonce/roles/" + role))));
        send(roles(subject).method("DELETE", HttpRequest.BodyPublishers.ofString(roles.toString())));
    }

    private HttpRequest.Builder roles(String subject) {
        return authorized(url + "/admin/realms/bookonce/users/" + subject + "/role-mappings/realm")
                .header("Content-Type", "application/json");
    }

    private String clients() {
        return url + "/admin/realms/bookonce/clients";
    }

    private HttpRequest.Builder authorized(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token());
    }

    private String token() {
        String form = "grant_type=password&client_id=admin-cli&username=" + USER + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        String answer = send(HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return read(answer).path("access_token").asText();
    }

    private static String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new Refusal("Keycloak answered " + answer.statusCode() + " at "
                        + answer.uri().getPath() + ".");
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while Keycloak was asked.");
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
