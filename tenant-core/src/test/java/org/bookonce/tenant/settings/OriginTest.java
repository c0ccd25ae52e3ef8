package org.bookonce.tenant.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com, https://www.example.com",
        "https://WWW.Example.com/book?x=1, https://www.example.com",
        "example.com, https://example.com",
        "https://example.com:443/, https://example.com",
        "https://example.com:8443, https://example.com:8443",
        "' https://xn--bcher-kva.example ', https://xn--bcher-kva.example",
    })
    void ofAnAddressTheSiteCounts(String text, String origin) {
        assertThat(Origin.read(text)).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "https://*.example.com",
                "https://example.com; script-src *",
                "https://user@example.com",
                "https://example.com:99999",
                "https://localhost",
                "https://127.0.0.1",
                "https://[::1]",
                "https:// example.com",
                "javascript:alert(1)",
                "'self'",
                "*",
                "https://"
            })
    void whatIsNoSiteWithHttpsIsRefused(String text) {
        assertThat(Origin.read(text)).isEmpty();
    }

    @Test
    void longAddressesAreRefused() {
        assertThat(Origin.read("https://" + "a.".repeat(150) + "example")).isEmpty();
    }
}
