package org.bookonce.web.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bookonce.web.preference.ZoneNames.Named;
import org.junit.jupiter.api.Test;

/** R6.2: whoever looks for their zone looks for a city, and knows how late it is there. */
class ZoneNamesTest {

    private static final Instant WINTER = Instant.parse("2027-01-10T12:00:00Z");
    private static final Instant SUMMER = Instant.parse("2027-07-10T12:00:00Z");

    @Test
    void aZoneIsItsCityAndTheOffsetInForce() {
        assertThat(in("en", WINTER).label("Europe/Berlin")).isEqualTo("Berlin (UTC+1)");
        assertThat(in("en", SUMMER).label("Europe/Berlin")).isEqualTo("Berlin (UTC+2)");
        assertThat(in("en", WINTER).label("America/Indiana/Knox")).isEqualTo("Knox, Indiana (UTC−6)");
    }

    @Test
    void citiesAreCalledAsTheReadersCallThem() {
        assertThat(in("ar", WINTER).label("Europe/Berlin")).isEqualTo("برلين (UTC+1)");
        assertThat(in("de", WINTER).label("Europe/Lisbon")).isEqualTo("Lissabon (UTC)");
        assertThat(in("de", WINTER).label("Asia/Kolkata")).isEqualTo("Kalkutta (UTC+5:30)");
        assertThat(in("fr", WINTER).label("Europe/Lisbon")).isEqualTo("Lisbonne (UTC)");
        assertThat(in("es", WINTER).label("America/New_York")).isEqualTo("Nueva York (UTC−5)");
        assertThat(in("pt", WINTER).label("Asia/Tokyo")).isEqualTo("Tóquio (UTC+9)");
        assertThat(in("ja", WINTER).label("Asia/Kolkata")).isEqualTo("コルカタ (UTC+5:30)");
        assertThat(in("ar", WINTER).label("Europe/Kyiv")).startsWith("كييف");
    }

    @Test
    void whatNobodyWouldChooseKeepsItsName() {
        assertThat(in("ar", WINTER).label("Etc/GMT+3")).isEqualTo("Etc/GMT+3 (UTC−3)");
        assertThat(in("en", WINTER).label("Asia/Calcutta")).isEqualTo("Asia/Calcutta (UTC+5:30)");
    }

    @Test
    void eachZoneStandsOnceInItsRegionInTheOrderOfTheLanguage() {
        var regions = in("de", WINTER).byRegion();

        assertThat(regions.keySet()).contains("Africa", "America", "Asia", "Europe", "Pacific");
        assertThat(regions.values().stream().flatMap(List::stream).map(Named::id))
                .containsExactlyInAnyOrderElementsOf(Zones.names());
        assertThat(regions.get("Europe").stream().map(Named::label))
                .containsSubsequence("Amsterdam (UTC+1)", "Athen (UTC+2)", "Wien (UTC+1)", "Zürich (UTC+1)");
        assertThat(regions.get("America").stream().map(Named::label))
                .as("letters with marks beside those without")
                .containsSubsequence("Araguaína (UTC−3)", "Aruba (UTC−4)");
    }

    private static ZoneNames in(String language, Instant now) {
        return ZoneNames.of(Locale.forLanguageTag(language), now);
    }
}
