package org.bookonce.publicweb.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class StartTimeTest {

    @Test
    void anAddressNamesAMinute() {
        Instant start = Instant.parse("2027-03-02T10:05:00Z");
        assertThat(StartTime.text(start)).isEqualTo("2027-03-02T1005Z").matches(StartTime.PATTERN);
        assertThat(StartTime.parse(StartTime.text(start))).contains(start);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"2027-02-29T1000Z", "2027-03-02T2460Z", "2027-03-02T10:00Z", "2027-03-02T1000", "now"})
    void whatIsNoMinuteIsNone(String text) {
        assertThat(StartTime.parse(text)).isEmpty();
    }
}
