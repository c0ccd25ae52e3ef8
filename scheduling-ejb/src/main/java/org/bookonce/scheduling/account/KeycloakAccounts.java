package org.bookonce.scheduling.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bookonce.tenant.people.AccountState;
import org.bookonce.tenant.people.WantedAccount;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Accounts in Keycloak, through its admin REST API. Asking again finds what an earlier attempt left: an account is
 * looked up before it is made, and one whose owner never chose a password gets the mail for that again.
 */
@ApplicationScoped
class KeycloakAccounts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHOOSE = "UPDATE_PASSWORD";
    private static final List<String> TO_DO = List.of("VERIFY_EMAIL", CHOOSE, "UPDATE_PROFILE");

    private final AccountSettings settings;
    private final KeycloakRequests requests;

    /** For the container's proxy. */
    KeycloakAccounts() {
        this.settings = null;
        this.requests = null;
    }

    @Inject
    KeycloakAccounts(
            @ConfigProperty(name = "bookonce.identity.issuer") String issuer,
            @ConfigProperty(name = "bookonce.identity.internal-url") Optional<String> internalUrl,
            @ConfigProperty(name = "bookonce.identity.accounts-client-id") String client,
            @ConfigProperty(name = "bookonce.identity.accounts-client-secret") String secret,
            @ConfigProperty(name = "bookonce.identity.client-id") String consoleClient,
            @ConfigProperty(name = "bookonce.web.console-url") String consoleUrl) {
        this(AccountSettings.of(issuer, internalUrl, client, secret, consoleClient, consoleUrl));
    }

    KeycloakAccounts(AccountSettings settings) {
        this.settings = settings;
        this.requests = new KeycloakRequests(settings);
    }

    /** Finds the account of the address or makes one, and has the mail sent that lets its owner choose a password. */
    AccountAnswer ensure(WantedAccount wanted) {
        try {
            String token = requests.token();
            JsonNode user = find(token, wanted.email());
            if (user == null) {
                create(token, wanted);
                user = find(token, wanted.email());
            }
            return user == null ? taken() : settle(token, user, wanted);
        } catch (KeycloakRefusal refusal) {
            return refusal.answer();
        }
    }

    private AccountAnswer settle(String token, JsonNode user, WantedAccount wanted) throws KeycloakRefusal {
        if (!user.path("enabled").asBoolean()) {
            return new AccountAnswer(AccountState.DISABLED);
        }
        if (!unfinished(token, user)) {
            return new AccountAnswer(AccountState.EXISTING);
        }
        try {
            sendMail(token, user.path("id").asText(), wanted);
        } catch (KeycloakRefusal refusal) {
            throw refusal.status() / 100 == 5 ? new KeycloakRefusal(AccountState.UNMAILED, refusal) : refusal;
        }
        return new AccountAnswer(AccountState.CREATED);
    }

    /** Whether its owner never chose a password; that they opened the link of the mail is not enough. */
    private boolean unfinished(String token, JsonNode user) throws KeycloakRefusal {
        boolean toChoose = false;
        for (JsonNode action : user.path("requiredActions")) {
            toChoose |= CHOOSE.equals(action.asText());
        }
        return toChoose && !hasPassword(token, user.path("id").asText());
    }

    private boolean hasPassword(String token, String userId) throws KeycloakRefusal {
        for (JsonNode credential : requests.get(token, settings.users() + "/" + userId + "/credentials")) {
            if ("password".equals(credential.path("type").asText())) {
                return true;
            }
        }
        return false;
    }

    /** The user with exactly this address, or null. */
    private JsonNode find(String token, String email) throws KeycloakRefusal {
        JsonNode found =
                requests.get(token, settings.users() + "?exact=true&max=2&email=" + URLEncoder.encode(email, UTF_8));
        for (JsonNode user : found) {
            if (email.equalsIgnoreCase(user.path("email").asText())) {
                return user;
            }
        }
        return null;
    }

    /** Makes the account. That somebody else did so in between is as good. */
    private void create(String token, WantedAccount wanted) throws KeycloakRefusal {
        ObjectNode user = JSON.createObjectNode()
                .put("username", wanted.email())
                .put("email", wanted.email())
                .put("emailVerified", false)
                .put("enabled", true);
        TO_DO.forEach(user.putArray("requiredActions")::add);
        user.putObject("attributes").putArray("locale").add(wanted.language());
        try {
            requests.post(token, settings.users(), user);
        } catch (KeycloakRefusal refusal) {
            if (refusal.status() != 409) {
                throw refusal;
            }
        }
    }

    private void sendMail(String token, String userId, WantedAccount wanted) throws KeycloakRefusal {
        requests.put(
                token,
                settings.users() + "/" + userId + "/execute-actions-email?lifespan="
                        + lifespan(Instant.now(), wanted.until()).toSeconds() + "&client_id="
                        + URLEncoder.encode(settings.consoleClient(), UTF_8) + "&redirect_uri="
                        + URLEncoder.encode(settings.consoleUrl() + "/", UTF_8),
                JSON.valueToTree(TO_DO));
    }

    /** As long as the invitation is open, in days begun: the mail says how long its link works. */
    static Duration lifespan(Instant now, Instant until) {
        long days = Duration.between(now, until).plusDays(1).minusSeconds(1).toDays();
        return Duration.ofDays(Math.max(1, days));
    }

    /** Neither found nor to be made: the address is somebody else's user name. */
    private static AccountAnswer taken() {
        return new AccountAnswer(AccountState.REFUSED, "User exists with same username");
    }
}
