package org.bookonce.scheduling.oneoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of a new one-off, and one that takes another's place. */
class OneOffInputTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    private final Input input = new Input();

    @Test
    void aDeadlineInTheGapIsTheMomentAfterIt() {
        assertThat(terms(true, LocalDateTime.of(2027, 3, 28, 1, 30), 0).holdUntil())
                .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void aDeadlineInAnHourThatHappensTwiceIsTheLaterOne() {
        assertThat(terms(true, LocalDateTime.of(2027, 10, 31, 1, 30), 0).holdUntil())
                .isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @Test
    void whereNothingIsHeldNothingIsReleased() {
        assertThat(terms(false, LocalDateTime.of(2027, 3, 2, 12, 0), 0).holdUntil())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 43_201, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aNoticeOutOfRangeIsRefused(int minutes) {
        terms(true, null, minutes);
        assertThat(input.accepted("changeNotice")).isFalse();
    }

    @Test
    void neverIsANotice() {
        assertThat(terms(true, null, null).changeNotice()).isNull();
        assertThat(input.accepted("changeNotice")).isTrue();
    }

    @Test
    void aReplacementKeepsWhatIsStillAhead() {
        OneOffTerms terms = terms(true, LocalDateTime.of(2027, 3, 2, 12, 0), 60);
        assertThat(terms.anew(true, NOW)).isEqualTo(terms);
    }

    @Test
    void aReplacementHoldsNothingAfterTheDeadlineNorWhereNothingIsFree() {
        OneOffTerms terms = terms(true, LocalDateTime.of(2027, 3, 2, 12, 0), 60);
        OneOffTerms late = terms.anew(true, NOW.plusSeconds(3 * 86_400));
        assertThat(late.hold()).isFalse();
        assertThat(late.holdUntil()).isNull();
        assertThat(late.expiresAt()).isEqualTo(terms.expiresAt());
        assertThat(terms.anew(false, NOW).hold()).isFalse();
        assertThat(terms.anew(true, NOW.plusSeconds(10 * 86_400)).expiresAt()).isNull();
    }

    private OneOffTerms terms(boolean hold, LocalDateTime holdUntil, Integer notice) {
        Member host = new Member(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Ada",
                "ada@x.example",
                Role.MEMBER,
                LISBON,
                "en",
                true,
                Optional.empty());
        NewOneOff wanted = new NewOneOff(
                host.id(),
                "Intro",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                List.of(),
                hold,
                LocalDateTime.of(2027, 3, 8, 12, 0),
                true,
                "",
                "",
                new OneOffChoices(holdUntil, true, false, notice),
                false);
        return OneOffInput.read(wanted, host, input);
    }
}
