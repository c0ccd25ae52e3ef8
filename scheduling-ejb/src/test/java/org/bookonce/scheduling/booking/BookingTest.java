package org.bookonce.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a booking (R7.1, R2.6). */
class BookingTest {

    private static final Instant START = Instant.parse("2027-03-02T10:00:00Z");

    private final Booking booking = new Booking(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new Meeting("Intro", "", "VIDEO", "", START, START.plusSeconds(1800), ZoneId.of("Europe/Lisbon")),
            new Invitee("Ada", Optional.of("ada@example.org"), ZoneId.of("Asia/Tokyo"), "en", true),
            new byte[16],
            START.minusSeconds(3600));

    @Test
    void itBeginsConfirmedWithTheFirstRevision() {
        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking.sequence()).isZero();
    }

    @Test
    void cancellingKeepsItsIdentityAndRaisesItsRevision() {
        String uid = booking.uid();
        booking.cancel(Party.INVITEE, "ill", START.minusSeconds(1));
        assertThat(booking.status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(booking.uid()).isEqualTo(uid);
        assertThat(booking.sequence()).isEqualTo(1);
        assertThat(booking.cancelledBy()).contains(Party.INVITEE);
    }

    @Test
    void theInviteeMayCancelUntilItStartsTheHostAlways() {
        assertThat(booking.mayBeCancelled(Party.INVITEE, START.minusMillis(1))).isTrue();
        assertThat(booking.mayBeCancelled(Party.INVITEE, START)).isFalse();
        assertThat(booking.mayBeCancelled(Party.HOST, START.plusSeconds(86_400)))
                .isTrue();
    }

    @Test
    void itIsCancelledOnce() {
        booking.cancel(Party.HOST, "", START);
        assertThatThrownBy(() -> booking.cancel(Party.HOST, "", START)).isInstanceOf(IllegalStateException.class);
    }
}
