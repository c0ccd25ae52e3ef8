package org.bookonce.scheduling.slot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every engine should find in workload W1. */
class WorkloadTest {

    @ParameterizedTest
    @CsvSource({"1, 555, 4385fc053906", "10, 2181, 5de923070df3", "100, 2217, 3eec5487094a", "1000, 2217, 3eec5487094a"
    })
    void theMonthHasTheStartsThatItShould(int hosts, int count, String fold) {
        OfferedStarts starts = Workload.of(hosts).starts();

        assertThat(starts.count()).isEqualTo(count);
        assertThat(Workload.fold(starts)).isEqualTo(fold);
    }
}
