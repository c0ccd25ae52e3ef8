package org.bookonce.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void an_address_becomes_one_drawing_with_its_quiet_zone_and_no_text_of_its_own() {
        String svg = QrCode.svg("https://book.example/acme/one-off/H7wGoZyLTYPf4F5HPyfVDGw3");
        assertThat(svg)
                .startsWith("<svg")
                .endsWith("</svg>")
                .contains("M4 4h7")
                .doesNotContain("acme", "style", "script");
    }
}
