package org.bookonce.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class OriginFilterTest {

    private static final String OWN = "https://book.example";

    @Test
    void onlyOurOwnOriginMayChangeAnything() {
        assertThat(OriginFilter.allowed("POST", OWN, OWN)).isTrue();
        assertThat(OriginFilter.allowed("POST", "https://evil.example", OWN)).isFalse();
        assertThat(OriginFilter.allowed("POST", "https://book.example.evil.example", OWN))
                .isFalse();
        assertThat(OriginFilter.allowed("POST", "http://book.example", OWN)).isFalse();
        assertThat(OriginFilter.allowed("DELETE", "https://book.example:8443", OWN))
                .isFalse();
    }

    @Test
    void aNullOrMissingOriginIsRefused() {
        assertThat(OriginFilter.allowed("POST", "null", OWN)).isFalse();
        assertThat(OriginFilter.allowed("POST", null, OWN)).isFalse();
        assertThat(OriginFilter.allowed("PUT", "", OWN)).isFalse();
    }

    @Test
    void readingNeedsNoOrigin() {
        assertThat(OriginFilter.allowed("GET", null, OWN)).isTrue();
        assertThat(OriginFilter.allowed("HEAD", "https://evil.example", OWN)).isTrue();
        assertThat(OriginFilter.allowed("OPTIONS", null, OWN)).isTrue();
    }

    @Test
    void anAddressHasTheOriginThatBrowsersSend() {
        assertThat(OriginFilter.origin(URI.create("https://Book.example:443/console")))
                .isEqualTo(OWN);
        assertThat(OriginFilter.origin(URI.create("http://127.0.0.1:8080/console")))
                .isEqualTo("http://127.0.0.1:8080");
    }
}
