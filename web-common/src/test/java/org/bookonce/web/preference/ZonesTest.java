package org.bookonce.web.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    @Test
    void eachZoneIsOfferedOnceUnderTheNameInUseToday() {
        assertThat(Zones.names())
                .contains("Europe/Lisbon", "Asia/Tokyo", "Asia/Kolkata", "Pacific/Kiritimati", "Pacific/Pago_Pago")
                .doesNotContain("Asia/Calcutta", "GMT", "EST")
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(350);
    }

    @Test
    void formerNamesLeadToTodaysZone() {
        assertThat(Zones.parse("Asia/Calcutta")).contains(ZoneId.of("Asia/Kolkata"));
        assertThat(Zones.parse("Europe/Lisbon")).contains(ZoneId.of("Europe/Lisbon"));
        assertThat(Zones.parse("UTC")).contains(ZoneId.of("UTC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Base", "+02:00", "GMT+3", "europe/lisbon", "../etc"})
    void whatIsNoZoneIsIgnored(String name) {
        assertThat(Zones.parse(name)).isEmpty();
    }

    @Test
    void nothingIsNoZone() {
        assertThat(Zones.parse(null)).isEmpty();
    }
}
