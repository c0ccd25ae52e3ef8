package org.bookonce.scheduling.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How soon it is tried again. */
class PrepareAccountTest {

    @ParameterizedTest
    @CsvSource({"0, PT10S", "1, PT10S", "2, PT20S", "4, PT80S", "9, PT30M", "1000, PT30M"})
    void itWaitsLongerEachTimeUpToHalfAnHour(int attempts, Duration wait) {
        assertThat(PrepareAccount.after(attempts)).isEqualTo(wait);
    }
}
