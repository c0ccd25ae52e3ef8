package org.bookonce.scheduling.oneoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FieldError;
import org.bookonce.tenant.shared.Input;
import org.junit.jupiter.api.Test;

/** Which wall times can be offered (R2.3, R2.4). */
class OfferedTimesTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private final Input input = new Input();

    @Test
    void aWallTimeIsTheHosts() {
        assertThat(resolve("Asia/Kolkata", slot("2027-03-02T10:00", 30)))
                .extracting(OfferedTime::start, OfferedTime::end)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Instant.parse("2027-03-02T04:30:00Z"), Instant.parse("2027-03-02T05:00:00Z")));
        input.check();
    }

    @Test
    void aTimeIsOfferedAtAFullMinute() {
        assertThat(resolve("Europe/Lisbon", slot("2027-03-02T10:00:59", 30)))
                .extracting(OfferedTime::start, OfferedTime::localStart)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Instant.parse("2027-03-02T10:00:00Z"), LocalDateTime.parse("2027-03-02T10:00")));
        input.check();
    }

    @Test
    void nothingToOfferAndTooMuchAreRefused() {
        resolve("Europe/Lisbon");
        assertThat(refused()).containsExactly("slots oneoff.slots-needed");
        Input second = new Input();
        List<NewSlot> eleven = IntStream.range(0, 11)
                .mapToObj(hour -> slot("2027-03-02T%02d:00".formatted(hour), 30))
                .toList();
        new OfferedTimes(LISBON, second).resolve(eleven);
        assertThat(refused(second)).containsExactly("slots oneoff.slots-too-many");
    }

    @Test
    void aTimeInTheGapDoesNotExist() {
        resolve("Europe/Lisbon", slot("2027-03-28T01:30", 30));
        assertThat(refused()).containsExactly("slots[0].start oneoff.slot-gap");
    }

    @Test
    void aMeetingMayRunOverTheGap() {
        assertThat(resolve("Europe/Lisbon", slot("2027-03-28T00:30", 60)))
                .singleElement()
                .extracting(OfferedTime::end)
                .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void anHourThatHappensTwiceAsksWhichOne() {
        resolve("Europe/Lisbon", slot("2027-10-31T01:30", 30));
        assertThat(refused()).containsExactly("slots[0].start oneoff.slot-twice-an-hour");
        assertThat(resolve(
                        "Europe/Lisbon",
                        new NewSlot(LocalDateTime.parse("2027-10-31T01:30"), 30, Overlap.EARLIER),
                        new NewSlot(LocalDateTime.parse("2027-10-31T01:30"), 30, Overlap.LATER)))
                .extracting(OfferedTime::start)
                .containsExactly(Instant.parse("2027-10-31T00:30:00Z"), Instant.parse("2027-10-31T01:30:00Z"));
    }

    @Test
    void theSameTimeTwiceAndAnOverlapAreNamedAtTheLaterRow() {
        resolve(
                "Europe/Lisbon",
                slot("2027-03-02T10:00", 30),
                slot("2027-03-02T10:00", 30),
                slot("2027-03-02T10:15", 30),
                slot("2027-03-02T10:45", 30));
        assertThat(refused())
                .containsExactly("slots[1].start oneoff.slot-twice", "slots[2].start oneoff.slot-overlaps");
    }

    @Test
    void timesThatTouchDoNotOverlap() {
        assertThat(resolve("Europe/Lisbon", slot("2027-03-02T10:00", 30), slot("2027-03-02T10:30", 30)))
                .hasSize(2);
        input.check();
    }

    @Test
    void aMissingStartAndAWrongDurationAreNamedAtTheirFields() {
        resolve("Europe/Lisbon", new NewSlot(null, 30, Overlap.NONE), slot("2027-03-02T10:00", 4));
        assertThat(refused()).containsExactly("slots[0].start input.required", "slots[1].minutes input.out-of-range");
    }

    private List<OfferedTime> resolve(String zone, NewSlot... slots) {
        return new OfferedTimes(ZoneId.of(zone), input).resolve(List.of(slots));
    }

    private static NewSlot slot(String start, int minutes) {
        return new NewSlot(LocalDateTime.parse(start), minutes, Overlap.NONE);
    }

    private List<String> refused() {
        return refused(input);
    }

    private static List<String> refused(Input input) {
        return catchThrowableOfType(BusinessException.class, input::check).fields().stream()
                .map(OfferedTimesTest::text)
                .toList();
    }

    private static String text(FieldError error) {
        return error.field() + " " + error.code().key();
    }
}
