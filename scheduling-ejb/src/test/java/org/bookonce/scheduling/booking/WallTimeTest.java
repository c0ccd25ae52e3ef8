package org.bookonce.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.ErrorCode;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.shared.InputError;
import org.junit.jupiter.api.Test;

/** What a host types, where clocks change (R2.4). */
class WallTimeTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private final Input input = new Input();

    @Test
    void anOrdinaryTimeIsItself() {
        assertThat(resolve("2027-03-02T10:00", Occurrence.UNSAID)).isEqualTo(Instant.parse("2027-03-02T10:00:00Z"));
        input.check();
    }

    @Test
    void aMeetingBeginsAtAFullMinute() {
        assertThat(resolve("2027-03-02T10:00:59.5", Occurrence.UNSAID))
                .isEqualTo(Instant.parse("2027-03-02T10:00:00Z"));
        input.check();
    }

    @Test
    void aTimeInTheGapIsRefused() {
        resolve("2027-03-28T01:30", Occurrence.LATER);
        refused(BookingError.TIME_GAP);
    }

    @Test
    void aTimeThatHappensTwiceAsksWhich() {
        resolve("2027-10-31T01:30", Occurrence.UNSAID);
        refused(BookingError.TIME_TWICE);
        assertThat(resolve("2027-10-31T01:30", Occurrence.EARLIER)).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(resolve("2027-10-31T01:30", Occurrence.LATER)).isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @Test
    void whatCannotBeReadIsMissing() {
        WallTime.resolve(null, LISBON, Occurrence.UNSAID, "start", input);
        refused(InputError.REQUIRED);
    }

    private Instant resolve(String wall, Occurrence occurrence) {
        return WallTime.resolve(LocalDateTime.parse(wall), LISBON, occurrence, "start", input);
    }

    private void refused(ErrorCode code) {
        assertThatThrownBy(input::check)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.fields())
                        .singleElement()
                        .satisfies(error -> assertThat(error.code()).isEqualTo(code)));
    }
}
