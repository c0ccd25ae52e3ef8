package org.bookonce.admin.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://book.example/acme/one-off/H7wGoZyLTYPf4F5HPyfVDGw3";

    @Test
    void an_address_becomes_one_drawing_with_its_quiet_zone_and_no_text_of_its_own() {
        String svg = QrCode.of(ADDRESS).getSvg();
        assertThat(svg)
                .startsWith("<svg")
                .endsWith("</svg>")
                .contains("M4 4h7")
                .doesNotContain("acme", "style", "script");
    }

    @Test
    void it_is_dark_on_light_and_each_module_is_as_many_whole_pixels() {
        String svg = QrCode.of(ADDRESS).getSvg();
        Matcher sizes = Pattern.compile("width=\"(\\d+)\" height=\"\\1\" viewBox=\"0 0 (\\d+) \\2\"")
                .matcher(svg);
        assertThat(sizes.find()).isTrue();
        assertThat(Integer.parseInt(sizes.group(1)) % Integer.parseInt(sizes.group(2)))
                .isZero();
        assertThat(svg.indexOf("fill=\"#fff\"")).isPositive().isLessThan(svg.indexOf("fill=\"#000\""));
    }

    @Test
    void the_file_holds_the_same_drawing() {
        String file = QrCode.of(ADDRESS).getFile();
        String head = "data:image/svg+xml;base64,";
        assertThat(file).startsWith(head);
        assertThat(new String(Base64.getDecoder().decode(file.substring(head.length())), UTF_8))
                .isEqualTo(QrCode.of(ADDRESS).getSvg())
                .contains("xmlns=\"http://www.w3.org/2000/svg\"");
    }
}
