package org.bookonce.scheduling.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bookonce.scheduling.bookinglink.Samples.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Months in the asker's zone, over starts that do not depend on it (R3.8, R6.7). */
class MonthsTest {

    private static final Instant TODAY = Instant.now().truncatedTo(ChronoUnit.DAYS);
    private static final ZoneId UTC = ZoneOffset.UTC;

    private final List<Instant> offered = new ArrayList<>();
    private final Months months = new Months();
    private int looks;

    MonthsTest() {
        months.finder = new SlotFinder() {
            @Override
            Starts look(Asked asked, Hours hours, Instant from, Instant until) {
                looks++;
                BookingWindow window = BookingWindow.of(asked.type(), Samples.UTC, Instant.now());
                return new Starts(
                        offered.stream()
                                .filter(start -> !start.isBefore(from) && start.isBefore(until))
                                .mapToLong(start -> start.getEpochSecond() / 60)
                                .toArray(),
                        window);
            }
        };
    }

    @Test
    void aStartBelongsToTheMonthThatItHasInTheAskersZone() {
        YearMonth next = YearMonth.from(TODAY.atZone(UTC)).plusMonths(1);
        Instant newYear = Months.begin(next, UTC);
        offered.add(newYear);
        assertThat(of(next, UTC).starts()).containsExactly(newYear);
        assertThat(of(next.minusMonths(1), ZoneId.of("America/New_York")).starts())
                .containsExactly(newYear);
        assertThat(of(next, ZoneId.of("America/New_York")).starts()).isEmpty();
    }

    @Test
    void anEmptyMonthNamesTheNextFreeDay() {
        YearMonth now = YearMonth.from(TODAY.atZone(UTC));
        offered.add(now.plusMonths(3).atDay(12).atTime(9, 0).toInstant(ZoneOffset.UTC));
        offered.add(now.plusMonths(4).atDay(1).atTime(9, 0).toInstant(ZoneOffset.UTC));
        MonthOfSlots month = of(now.plusMonths(1), UTC);
        assertThat(month.starts()).isEmpty();
        assertThat(month.nextFreeDay()).contains(now.plusMonths(3).atDay(12));
        assertThat(looks).as("the month, and the year after it").isEqualTo(2);
    }

    @Test
    void withoutAMonthTheFirstOneWithAFreeDayIsShown() {
        YearMonth now = YearMonth.from(TODAY.atZone(UTC));
        LongStream.of(0, 1, 40)
                .forEach(days -> offered.add(
                        now.plusMonths(2).atDay(5).plusDays(days).atTime(9, 0).toInstant(ZoneOffset.UTC)));
        MonthOfSlots month = of(null, UTC);
        assertThat(month.month()).isEqualTo(now.plusMonths(2));
        assertThat(month.starts()).hasSize(2);
        assertThat(month.nextFreeDay()).isEmpty();
    }

    @Test
    void whereNothingIsOfferedThisMonthIsShownWithoutADay() {
        MonthOfSlots month = of(null, UTC);
        assertThat(month.month()).isEqualTo(YearMonth.now(UTC));
        assertThat(month.starts()).isEmpty();
        assertThat(month.nextFreeDay()).isEmpty();
        assertThat(month.last()).isEqualTo(YearMonth.from(LocalDate.now(UTC).plusDays(300)));
    }

    @Test
    void monthsBeyondTheWindowAreNotLookedAt() {
        assertThat(of(YearMonth.of(9999, 12), UTC).starts()).isEmpty();
        assertThat(of(YearMonth.of(-9999, 1), UTC).starts()).isEmpty();
        assertThat(looks).isZero();
    }

    private MonthOfSlots of(YearMonth month, ZoneId zone) {
        Asked asked = type().rolling(300).asked();
        return months.of(asked, Samples.hours(asked), month, zone);
    }
}
