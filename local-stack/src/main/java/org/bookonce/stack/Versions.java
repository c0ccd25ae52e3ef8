package org.bookonce.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the servers, from the root pom; distributions of former versions may lie beside them. */
final class Versions {
    private static final Properties ALL = read();

    private Versions() {}

    static String keycloak() {
        return ALL.getProperty("keycloak");
    }

    static String payara() {
        return ALL.getProperty("payara");
    }

    private static Properties read() {
        try (InputStream file = Versions.class.getResourceAsStream("versions.properties")) {
            Properties versions = new Properties();
            versions.load(file);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
