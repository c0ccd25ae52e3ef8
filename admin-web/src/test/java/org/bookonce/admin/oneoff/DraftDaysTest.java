package org.bookonce.admin.oneoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.bookonce.scheduling.oneoff.Overlap;
import org.junit.jupiter.api.Test;

class DraftDaysTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 2);

    private final DraftDays days = new DraftDays();

    @Test
    void a_chosen_day_begins_with_one_usual_time() {
        days.toggle(DAY, "30", start -> true);
        assertThat(days.slots()).extracting(DraftSlot::getTime).containsExactly("10:00");
    }

    @Test
    void taken_time_is_not_suggested() {
        days.toggle(DAY, "30", start -> !start.toLocalTime().isBefore(LocalTime.of(11, 30)));
        assertThat(days.slots()).extracting(DraftSlot::getTime).containsExactly("11:30");
    }

    @Test
    void choosing_a_day_again_gives_it_up() {
        days.toggle(DAY, "30", start -> true);
        days.toggle(DAY, "30", start -> true);
        assertThat(days.getDays()).isEmpty();
    }

    @Test
    void days_stand_in_order_whatever_was_chosen_first() {
        days.toggle(DAY.plusDays(3), "30", start -> true);
        days.toggle(DAY, "30", start -> true);
        assertThat(days.getDays()).extracting(DraftDay::getDate).containsExactly(DAY, DAY.plusDays(3));
    }

    @Test
    void another_time_follows_the_last_one() {
        days.toggle(DAY, "45", start -> true);
        days.addTime(days.getDays().get(0), "45", start -> true);
        assertThat(days.slots()).extracting(DraftSlot::getTime).containsExactly("10:00", "10:45");
    }

    @Test
    void there_are_never_more_than_ten_times() {
        IntStream.range(0, 12).forEach(day -> days.toggle(DAY.plusDays(day), "30", start -> true));
        days.addTime(days.getDays().get(0), "30", start -> true);
        assertThat(days.getCount()).isEqualTo(10);
        assertThat(days.isFull()).isTrue();
    }

    @Test
    void the_last_time_takes_its_day_along() {
        days.toggle(DAY, "30", start -> true);
        days.remove(days.getDays().get(0), days.slots().get(0));
        assertThat(days.getDays()).isEmpty();
    }

    @Test
    void what_cannot_be_read_reaches_the_use_case_as_missing() {
        days.toggle(DAY, "30", start -> true);
        DraftSlot slot = days.slots().get(0);
        slot.setTime("");
        slot.setMinutes("half an hour");
        assertThat(slot.read().start()).isNull();
        assertThat(slot.read().minutes()).isZero();
    }

    @Test
    void an_hour_that_happens_twice_is_known_by_the_organizers_zone() {
        DraftSlot slot = new DraftSlot(LocalDate.of(2027, 10, 31), LocalTime.of(1, 30), "30");
        assertThat(slot.twice(ZoneId.of("Europe/Lisbon"))).isTrue();
        assertThat(slot.twice(ZoneId.of("Europe/Berlin"))).isFalse();
        slot.setOverlap("LATER");
        assertThat(slot.read().overlap()).isEqualTo(Overlap.LATER);
        slot.setOverlap("forged");
        assertThat(slot.read().overlap()).isEqualTo(Overlap.NONE);
    }
}
