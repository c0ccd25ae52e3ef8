package org.bookonce.scheduling.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class MinuteSetTest {

    private static final long FROM = -130;
    private static final long UNTIL = 260;

    @RepeatedTest(200)
    void itHoldsWhatASetOfNumbersWouldHold(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int unit = 1 + random.nextInt(20);
        long any = random.nextInt(1000) - 500;
        MinuteSet set = MinuteSet.between(FROM, UNTIL, unit, any);
        TreeSet<Long> numbers = new TreeSet<>();
        for (int i = 0; i < 12; i++) {
            long first = random.nextInt(600) - 300;
            long until = first + random.nextInt(300);
            if (random.nextBoolean()) {
                int step = unit * (1 + random.nextInt(5));
                long start = any + unit * Math.floorDiv(first - any, unit);
                set.addSteps(start, step, until);
                for (long minute = start; minute < until; minute += step) {
                    numbers.add(minute);
                }
            } else {
                set.remove(first, until);
                numbers.subSet(first, Math.max(first, until)).clear();
            }
            numbers.headSet(FROM).clear();
            numbers.tailSet(UNTIL).clear();
        }
        List<Long> minutes = new ArrayList<>();
        set.forEach(minutes::add);

        assertThat(minutes).containsExactlyElementsOf(numbers);
        assertThat(set.count()).isEqualTo(numbers.size());
        for (long minute = FROM - 5; minute < UNTIL + 5; minute++) {
            assertThat(set.contains(minute)).isEqualTo(numbers.contains(minute));
        }
    }

    @RepeatedTest(20)
    void setsAreUnitedAndIntersected(RepetitionInfo repetition) {
        MinuteSet even = MinuteSet.between(FROM, UNTIL, 1, 0);
        even.addSteps(FROM, 2, UNTIL);
        MinuteSet steps = MinuteSet.between(FROM, UNTIL, 1, 0);
        steps.addSteps(FROM, 2 + repetition.getCurrentRepetition(), UNTIL);
        MinuteSet both = even.copy();
        both.intersect(steps);
        MinuteSet any = even.copy();
        any.unite(steps);
        for (long minute = FROM; minute < UNTIL; minute++) {
            assertThat(both.contains(minute)).isEqualTo(even.contains(minute) && steps.contains(minute));
            assertThat(any.contains(minute)).isEqualTo(even.contains(minute) || steps.contains(minute));
        }
    }
}
