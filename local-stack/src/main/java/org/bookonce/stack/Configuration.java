package org.bookonce.stack;

import java.util.Properties;
import org.bookonce.stack.launch.Port;
import org.bookonce.stack.launch.Ports;

/** The configuration of a node: the keys of {@code docker/bookonce.properties.example}. */
final class Configuration {
    private Configuration() {}

    static Properties of(
            Ports ports,
            Secrets secrets,
            PostgresPart postgres,
            String issuer,
            String publicUrl,
            String database,
            String trustedProxies) {
        Properties keys = new Properties();
        keys.setProperty("bookonce.database.host", "127.0.0.1");
        keys.setProperty("bookonce.database.port", String.valueOf(postgres.port()));
        keys.setProperty("bookonce.database.name", database);
        for (String role : new String[] {"app", "worker", "migrator"}) {
            keys.setProperty("bookonce.database." + role + "-user", "bookonce_" + role);
            keys.setProperty("bookonce.database." + role + "-password", postgres.password("bookonce_" + role));
        }
        keys.setProperty("bookonce.tokens.secret", secrets.get("tokens.secret"));
        keys.setProperty("bookonce.web.public-url", publicUrl);
        keys.setProperty("bookonce.web.console-url", publicUrl + "/console");
        keys.setProperty("bookonce.web.trusted-proxies", trustedProxies);
        keys.setProperty("bookonce.identity.issuer", issuer);
        keys.setProperty("bookonce.identity.client-id", "bookonce-console");
        keys.setProperty("bookonce.identity.client-secret", secrets.get("identity.client"));
        keys.setProperty("bookonce.identity.accounts-client-id", "bookonce-accounts");
        keys.setProperty("bookonce.identity.accounts-client-secret", secrets.get("identity.accounts"));
        keys.setProperty("bookonce.mail.smtp-host", "127.0.0.1");
        keys.setProperty("bookonce.mail.smtp-port", String.valueOf(ports.get(Port.SMTP)));
        keys.setProperty("bookonce.mail.from", "Bookonce <no-reply@bookonce.example>");
        return keys;
    }
}
