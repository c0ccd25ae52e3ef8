package org.bookonce.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLimitsFilterTest {

    private static final long LIMIT = 65_536;

    @Test
    void anOrdinaryRequestPasses() {
        assertThat(RequestLimitsFilter.refusal("/acme/one-off/t", "zone=UTC", null, -1, LIMIT))
                .isEmpty();
        assertThat(RequestLimitsFilter.refusal("/acme/one-off/t", null, null, LIMIT, LIMIT))
                .isEmpty();
    }

    @Test
    void eachExcessHasItsOwnAnswer() {
        assertThat(RequestLimitsFilter.refusal("/a%00b", null, null, -1, LIMIT)).hasValue(400);
        assertThat(RequestLimitsFilter.refusal("/a", "x=%00", null, -1, LIMIT)).hasValue(400);
        assertThat(RequestLimitsFilter.refusal("/a", "x".repeat(4096), null, -1, LIMIT))
                .hasValue(414);
        assertThat(RequestLimitsFilter.refusal("/a", null, "chunked", -1, LIMIT))
                .hasValue(411);
        assertThat(RequestLimitsFilter.refusal("/a", null, null, LIMIT + 1, LIMIT))
                .hasValue(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/..%2fconsole/signed-out",
                "//evil.example/%2e%2e/console/",
                "/console//x",
                "/console/../x",
                "/console/.",
                "/console/..;a/x",
                "/console/a%5Cb"
            })
    void anAddressThatLeadsElsewhereIsRefused(String path) {
        assertThat(RequestLimitsFilter.refusal(path, null, null, -1, LIMIT)).hasValue(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/acme/audit.csv", "/acme/one-off/a-b_c", "/assets/fonts/inter.woff2", "/a..b/c"})
    void anOrdinaryAddressIsNot(String path) {
        assertThat(RequestLimitsFilter.refusal(path, null, null, -1, LIMIT)).isEmpty();
    }

    @Test
    void onlyKnownEncodingsAreRead() {
        assertThat(RequestLimitsFilter.readable(null)).isTrue();
        assertThat(RequestLimitsFilter.readable("UTF-8")).isTrue();
        assertThat(RequestLimitsFilter.readable("foo")).isFalse();
        assertThat(RequestLimitsFilter.readable("no name?")).isFalse();
    }
}
