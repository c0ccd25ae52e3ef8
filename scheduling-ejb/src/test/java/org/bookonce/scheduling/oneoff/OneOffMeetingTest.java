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
import org.bookonce.tenant.shared.Token;
import org.junit.jupiter.api.Test;

/** The life of a one-off (R2.6). */
class OneOffMeetingTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant FIRST = Instant.parse("2027-03-02T10:00:00Z");
    private static final Instant LAST = Instant.parse("2027-03-04T10:00:00Z");

    @Test
    void itIsOpenUntilItsLastSlotBegins() {
        OneOffMeeting meeting = meeting(null);
        assertThat(meeting.status(FIRST.plusSeconds(1))).isEqualTo(OneOffStatus.OPEN);
        assertThat(meeting.status(LAST.minusMillis(1))).isEqualTo(OneOffStatus.OPEN);
        assertThat(meeting.status(LAST)).isEqualTo(OneOffStatus.EXPIRED);
    }

    @Test
    void anExpiryClosesItEarlier() {
        OneOffMeeting meeting = meeting(FIRST);
        assertThat(meeting.closesAt()).isEqualTo(FIRST);
        assertThat(meeting.status(FIRST)).isEqualTo(OneOffStatus.EXPIRED);
    }

    @Test
    void anExpiryAfterItsLastSlotChangesNothing() {
        assertThat(meeting(LAST.plusSeconds(60)).closesAt()).isEqualTo(LAST);
    }

    @Test
    void whatWaitsForAnAnswerKeepsItOpenUntilItBegins() {
        OneOffMeeting meeting = meeting(null);
        Instant proposed = LAST.plusSeconds(86_400);
        meeting.waitUntil(Optional.of(proposed));
        assertThat(meeting.status(LAST)).isEqualTo(OneOffStatus.OPEN);
        assertThat(meeting.status(proposed)).isEqualTo(OneOffStatus.EXPIRED);
        meeting.waitUntil(Optional.of(FIRST));
        assertThat(meeting.closesAt()).isEqualTo(LAST);
        meeting.waitUntil(Optional.empty());
        assertThat(meeting.closesAt()).isEqualTo(LAST);
    }

    @Test
    void nothingKeepsItOpenBeyondItsExpiry() {
        OneOffMeeting meeting = meeting(LAST.minusSeconds(60));
        meeting.waitUntil(Optional.of(LAST.plusSeconds(86_400)));
        assertThat(meeting.closesAt()).isEqualTo(LAST.minusSeconds(60));
        OneOffMeeting later = meeting(LAST.plusSeconds(60));
        later.waitUntil(Optional.of(LAST.plusSeconds(86_400)));
        assertThat(later.closesAt()).isEqualTo(LAST.plusSeconds(60));
    }

    @Test
    void onceDeletedItStaysDeleted() {
        OneOffMeeting meeting = meeting(null);
        meeting.delete(UUID.randomUUID(), NOW);
        assertThat(meeting.status(NOW)).isEqualTo(OneOffStatus.DELETED);
        assertThat(meeting.status(LAST.plusSeconds(1))).isEqualTo(OneOffStatus.DELETED);
    }

    private static OneOffMeeting meeting(Instant expiry) {
        OneOffTerms terms = new OneOffTerms(
                UUID.randomUUID(),
                "Intro",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                true,
                ZoneId.of("Europe/Lisbon"),
                expiry,
                true,
                "",
                "",
                null,
                false,
                false,
                0);
        List<OfferedTime> times = List.of(time(LAST), time(FIRST));
        return new OneOffMeeting(
                UUID.randomUUID(), UUID.randomUUID(), terms, times, new Token("t", new byte[16], new byte[32]), NOW);
    }

    private static OfferedTime time(Instant start) {
        return new OfferedTime("slots[0].start", start, start.plusSeconds(1800), LocalDateTime.MIN);
    }
}
