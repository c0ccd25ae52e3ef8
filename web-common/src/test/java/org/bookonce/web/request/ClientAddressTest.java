package org.bookonce.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final Set<String> PROXIES = Set.of("10.0.0.1", "10.0.0.2");

    @Test
    void withoutTrustedProxiesTheHeaderMeansNothing() {
        assertThat(ClientAddress.of("192.0.2.7", List.of("203.0.113.9"), Set.of()))
                .isEqualTo("192.0.2.7");
        assertThat(ClientAddress.of("192.0.2.7", List.of("203.0.113.9"), PROXIES))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void theRightmostHopThatIsNoProxyIsTheClient() {
        assertThat(ClientAddress.of("10.0.0.1", List.of("198.51.100.1, 203.0.113.9, 10.0.0.2"), PROXIES))
                .isEqualTo("203.0.113.9");
        assertThat(ClientAddress.of("10.0.0.1", List.of("198.51.100.1", "2001:db8::1"), PROXIES))
                .isEqualTo("2001:db8::1");
    }

    @Test
    void whatIsNoAddressIsNotBelieved() {
        assertThat(ClientAddress.of("10.0.0.1", List.of("evil, unknown"), PROXIES))
                .isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of("10.0.0.1", List.of(""), PROXIES)).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of("10.0.0.1", List.of(), PROXIES)).isEqualTo("10.0.0.1");
    }
}
