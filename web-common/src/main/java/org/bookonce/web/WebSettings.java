package org.bookonce.web;

import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the operator set about the web side ({@code bookonce.web.*}). A missing address stops the start-up. */
public final class WebSettings {

    private WebSettings() {}

    /** The address named by a configuration key, without a trailing slash. */
    public static URI address(String key) {
        String address = ConfigProvider.getConfig().getValue(key, String.class);
        return URI.create(address.replaceAll("/+$", ""));
    }

    /** Where invitees reach us. */
    public static URI publicUrl() {
        return address("bookonce.web.public-url");
    }

    /** Addresses of the proxies whose {@code X-Forwarded-For} is believed. */
    public static Set<String> trustedProxies() {
        return Proxies.TRUSTED;
    }

    /** Read once: every request asks, and asking the configuration takes as long as answering a page. */
    private static final class Proxies {
        private static final Set<String> TRUSTED = read();

        private static Set<String> read() {
            String list = ConfigProvider.getConfig()
                    .getOptionalValue("bookonce.web.trusted-proxies", String.class)
                    .orElse("");
            return Arrays.stream(list.split(","))
                    .map(String::strip)
                    .filter(proxy -> !proxy.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** A context parameter {@code org.bookonce.web.<name>} of this archive, or the default. */
    public static String parameter(ServletContext context, String name, String otherwise) {
        String value = context.getInitParameter("org.bookonce.web." + name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
