package org.bookonce.publicweb.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.bookonce.tenant.text.Texts;
import org.bookonce.web.preference.Zones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ZoneOptionsTest {

    static final List<String> LANGUAGES = Texts.INVITEE_LANGUAGES;

    private static final Instant WINTER = Instant.parse("2027-01-10T12:10:00Z");
    private static final Instant SUMMER = Instant.parse("2027-07-10T12:10:00Z");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void allZonesAreOfferedAndTheChosenOneIsChosen(String language) throws IOException {
        String options = written(language, WINTER, "Europe/Berlin");

        assertThat(options.split("<option ", -1)).hasSize(Zones.names().size() + 1);
        assertThat(options.split("<optgroup ", -1)).hasSizeBetween(10, 12);
        assertThat(options.split(" selected", -1)).hasSize(2);
        assertThat(options).contains("<option value=\"Europe/Berlin\" selected>");
    }

    @Test
    void theyAreInThePagesLanguageWithTheOffsetInForce() throws IOException {
        assertThat(written("en", WINTER, "Asia/Tokyo"))
                .contains("<optgroup label=\"Europe\">", "<option value=\"Europe/Berlin\">Berlin (UTC+1)");
        assertThat(written("en", SUMMER, "Asia/Tokyo")).contains("<option value=\"Europe/Berlin\">Berlin (UTC+2)");
        assertThat(written("ar", WINTER, "Asia/Tokyo"))
                .contains("<optgroup label=\"أوروبا\">", "<option value=\"Europe/Berlin\">برلين (UTC+1)");
    }

    @Test
    void aZoneThatIsNotInTheListIsTheFirst() throws IOException {
        assertThat(written("en", WINTER, "UTC")).startsWith("<option value=\"UTC\" selected>UTC");
        assertThat(written("en", WINTER, "Etc/GMT+3"))
                .startsWith("<option value=\"Etc/GMT+3\" selected>Etc/GMT+3 (UTC−3)\n<optgroup ");
    }

    @Test
    void theyAreMadeOnceAQuarterOfAnHourForALanguage() {
        ZoneOptions made = ZoneOptions.of(Texts.of("en"), WINTER);

        assertThat(ZoneOptions.of(Texts.of("en"), WINTER.plusSeconds(299))).isSameAs(made);
        assertThat(ZoneOptions.of(Texts.of("en"), WINTER.plusSeconds(300))).isNotSameAs(made);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aPageIsNoHeavierForThem(String language) throws IOException {
        assertThat(written(language, WINTER, "Europe/Berlin").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(25_000);
    }

    private static String written(String language, Instant now, String chosen) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        ZoneOptions.of(Texts.of(language), now).with(chosen).writeTo(output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        output.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
