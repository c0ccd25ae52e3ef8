package org.bookonce.admin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackServletTest {

    @Test
    void after_sign_in_the_page_asked_for_follows() {
        assertThat(CallbackServlet.own("/console", "/console/acme/one-offs?status=open"))
                .isEqualTo("/console/acme/one-offs?status=open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example/", "/console//evil.example", "/console/\\evil", "/other"
            })
    void nothing_outside_of_the_console_is_followed(String target) {
        assertThat(CallbackServlet.own("/console", target)).isEqualTo("/console/");
    }
}
