package org.bookonce.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void an_empty_environment_gives_the_defaults() {
        Ports ports = Ports.from(Map.of());

        assertThat(Stream.of(Port.values()).map(ports::get)).containsExactly(8080, 8180, 9180, 8025, 2525, 5433);
    }

    @Test
    void a_variable_changes_its_port() {
        Ports ports = Ports.from(Map.of("BOOKONCE_HTTP_PORT", "18080"));

        assertThat(ports.url(Port.HTTP)).isEqualTo("http://127.0.0.1:18080");
    }

    @Test
    void what_is_no_port_is_named_with_its_variable() {
        assertThatThrownBy(() -> Ports.from(Map.of("BOOKONCE_SMTP_PORT", "70000")))
                .isInstanceOf(Refusal.class)
                .hasMessage("BOOKONCE_SMTP_PORT=70000 is not a port: a number from 1 to 65535 is needed.");
    }

    @Test
    void two_parts_cannot_share_a_port() {
        assertThatThrownBy(() -> Ports.from(Map.of("BOOKONCE_KEYCLOAK_PORT", "8080")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("BOOKONCE_HTTP_PORT or BOOKONCE_KEYCLOAK_PORT");
    }

    @Test
    void a_taken_port_is_named_with_its_purpose_and_variable() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ports ports = Ports.from(Map.of("BOOKONCE_HTTP_PORT", String.valueOf(taken.getLocalPort())));

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(Refusal.class)
                    .hasMessage(
                            "Port " + taken.getLocalPort() + " for Payara Micro (public pages and console) is taken. "
                                    + "Free it, or set BOOKONCE_HTTP_PORT to another port.");
        }
    }

    @Test
    void random_ports_are_free_and_distinct() {
        Ports ports = Ports.random();

        ports.requireFree();
        assertThat(Stream.of(Port.values()).map(ports::get)).doesNotHaveDuplicates();
    }

    @Test
    void nodes_behind_a_proxy_have_ports_of_their_own() {
        Ports ports = Ports.from(Map.of()).withNodes(2);

        assertThat(ports.nodes()).hasSize(2).doesNotHaveDuplicates().doesNotContain(ports.get(Port.HTTP));
        assertThat(Ports.from(Map.of()).nodes()).isEmpty();
    }
}
