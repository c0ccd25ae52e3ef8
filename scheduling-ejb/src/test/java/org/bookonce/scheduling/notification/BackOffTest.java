package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** R10.2: how long a mail waits for its next attempt. */
class BackOffTest {

    @Test
    void waitsAMinuteAndDoublesUpToHalfAnHour() {
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(n -> BackOff.after(n).toMinutes()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void anOperatorMayLetTheFirstWaitBeShorter() {
        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToObj(n -> BackOff.after(n, Duration.ofSeconds(1)).toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L);
    }

    @Test
    void neverWaitsLongerNorLess() {
        assertThat(BackOff.after(0)).hasMinutes(1);
        assertThat(BackOff.after(Integer.MAX_VALUE)).hasMinutes(30);
    }
}
