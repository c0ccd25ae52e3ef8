package org.bookonce.scheduling.account;

import java.util.Optional;

/**
 * How the sign-in service is reached to make accounts ({@code bookonce.identity.*}).
 *
 * @param url its own address, without realm and slash at the end
 * @param realm the realm of the issuer
 * @param consoleClient the client that people sign in to, whose console they come to afterwards
 * @param consoleUrl where that is
 */
record AccountSettings(
        String url, String realm, String client, String secret, String consoleClient, String consoleUrl) {

    private static final String REALMS = "/realms/";

    /** As configured; an issuer that is no Keycloak realm is a mistake. */
    static AccountSettings of(
            String issuer,
            Optional<String> internalUrl,
            String client,
            String secret,
            String consoleClient,
            String consoleUrl) {
        int realms = issuer.indexOf(REALMS);
        if (realms < 0) {
            throw new IllegalArgumentException("bookonce.identity.issuer is not the address of a Keycloak realm");
        }
        return new AccountSettings(
                internalUrl.orElse(issuer.substring(0, realms)),
                issuer.substring(realms + REALMS.length()),
                client,
                secret,
                consoleClient,
                consoleUrl);
    }

    /** Where tokens come from. */
    String tokens() {
        return url + REALMS + realm + "/protocol/openid-connect/token";
    }

    /** The users of the realm. */
    String users() {
        return url + "/admin/realms/" + realm + "/users";
    }
}
