package org.bookonce.tenant.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The origin of a site: scheme, host and port as browsers write them. */
final class Origin {

    private static final int LONGEST = 200;
    private static final int USUAL_PORT = 443;
    private static final int HIGHEST_PORT = 65_535;
    private static final String HOST = "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]*[a-z][a-z0-9-]*";

    private Origin() {}

    /** The origin that a text names, which may be a site's whole address; empty where there is none, or not an https one. */
    static Optional<String> read(String text) {
        String address = text.strip();
        try {
            URI uri = new URI(address.contains("://") ? address : "https://" + address);
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            boolean secure = "https".equalsIgnoreCase(uri.getScheme());
            if (!secure || uri.getRawUserInfo() != null || !host.matches(HOST) || uri.getPort() > HIGHEST_PORT) {
                return Optional.empty();
            }
            boolean usual = uri.getPort() == -1 || uri.getPort() == USUAL_PORT;
            String origin = "https://" + host + (usual ? "" : ":" + uri.getPort());
            return Optional.of(origin).filter(found -> found.length() <= LONGEST);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
