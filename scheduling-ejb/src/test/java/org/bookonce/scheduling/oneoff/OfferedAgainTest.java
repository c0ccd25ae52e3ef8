package org.bookonce.scheduling.oneoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.shared.Token;
import org.junit.jupiter.api.Test;

/** What another one-off can offer of one whose proposed time was accepted (R2.3, R2.5, R2.12, R2.13). */
class OfferedAgainTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant FIRST = Instant.parse("2027-03-02T10:00:00Z");
    private static final Duration HALF = Duration.ofMinutes(30);

    @Test
    void whatThePersonPickedGoesBeforeAnAcceptedTimeThatLiesAcrossIt() {
        OneOffMeeting meeting = meeting(2);
        accept(meeting, FIRST.minus(Duration.ofMinutes(15)));
        assertThat(OfferedAgain.of(meeting.slots(), NOW))
                .extracting(OfferedTime::start)
                .containsExactly(FIRST, FIRST.plus(HALF));
    }

    @Test
    void anAcceptedTimeThatLiesApartIsOfferedInItsPlace() {
        OneOffMeeting meeting = meeting(2);
        Instant accepted = FIRST.minus(Duration.ofHours(2));
        accept(meeting, accepted);
        assertThat(OfferedAgain.of(meeting.slots(), NOW))
                .extracting(OfferedTime::start)
                .containsExactly(accepted, FIRST, FIRST.plus(HALF));
    }

    @Test
    void thereAreNeverMoreThanOneMayHave() {
        OneOffMeeting meeting = meeting(OfferedTimes.MOST);
        accept(meeting, FIRST.minus(Duration.ofHours(2)));
        assertThat(meeting.slots()).hasSize(OfferedTimes.MOST + 1);
        assertThat(OfferedAgain.of(meeting.slots(), NOW))
                .hasSize(OfferedTimes.MOST)
                .extracting(OfferedTime::start)
                .startsWith(FIRST);
    }

    @Test
    void whatHasBegunIsNotOffered() {
        assertThat(OfferedAgain.of(meeting(3).slots(), FIRST.plus(HALF)))
                .extracting(OfferedTime::start)
                .containsExactly(FIRST.plus(HALF.multipliedBy(2)));
    }

    /** Later than the one-off was made, as ids tell it. */
    private static void accept(OneOffMeeting meeting, Instant start) {
        long made = System.currentTimeMillis();
        while (System.currentTimeMillis() == made) {
            Thread.onSpinWait();
        }
        meeting.offer(time(start));
    }

    private static OneOffMeeting meeting(int slots) {
        OneOffTerms terms = new OneOffTerms(
                UUID.randomUUID(),
                "Intro",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                true,
                ZoneId.of("Europe/Lisbon"),
                null,
                true,
                "",
                "",
                null,
                true,
                true,
                0);
        List<OfferedTime> times = IntStream.range(0, slots)
                .mapToObj(n -> time(FIRST.plus(HALF.multipliedBy(n))))
                .toList();
        return new OneOffMeeting(
                UUID.randomUUID(), UUID.randomUUID(), terms, times, new Token("t", new byte[16], new byte[32]), NOW);
    }

    private static OfferedTime time(Instant start) {
        return new OfferedTime("", start, start.plus(HALF), LocalDateTime.MIN);
    }
}
