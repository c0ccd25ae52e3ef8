package org.bookonce.scheduling.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R3.10: the longest idle one first, ties by id. */
class HostChoiceTest {

    private static final UUID LOW = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final UUID HIGH = UUID.fromString("f0000000-0000-7000-8000-00000000000b");
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    @Test
    void whoeverHasHadNoneComesFirst() {
        assertThat(HostChoice.longestIdle(List.of(LOW, HIGH), Map.of(LOW, NOON)))
                .isEqualTo(HIGH);
    }

    @Test
    void theOlderLastBookingComesFirst() {
        assertThat(HostChoice.longestIdle(List.of(LOW, HIGH), Map.of(LOW, NOON, HIGH, NOON.minusSeconds(1))))
                .isEqualTo(HIGH);
    }

    @Test
    void tiesAreSettledByTheIdAsTheDatabaseOrdersIt() {
        assertThat(HostChoice.longestIdle(List.of(HIGH, LOW), Map.of())).isEqualTo(LOW);
    }
}
