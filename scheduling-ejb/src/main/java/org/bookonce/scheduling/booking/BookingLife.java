package org.bookonce.scheduling.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a booking is, and what may be done with it, at a moment (R7.1, R7.2).
 *
 * <p>Until it is over it can be moved, by the invitee as long as the change notice allows it, by the host always. It can
 * be cancelled by the invitee under the same rule, by the host at any time. From its start on the host can mark it as a
 * no-show and take that back; as long as it is marked, it is neither moved nor cancelled. Until it begins, the host's side
 * can have somebody else take it (R7.4). What is cancelled stays as it is.
 *
 * @param changeNotice minutes before the start until which the invitee may change it; empty when they never may
 * @param missed whether the host said that the invitee did not come
 */
record BookingLife(BookingStatus status, Instant start, Instant end, Optional<Integer> changeNotice, boolean missed) {

    /** What it is at this moment. */
    BookingState state(Instant now) {
        return BookingState.of(status, over(now), missed);
    }

    /** The same as the invitee is told: whether they came is the host's own note. */
    BookingState stateToInvitee(Instant now) {
        return BookingState.of(status, over(now), false);
    }

    boolean begun(Instant now) {
        return !now.isBefore(start);
    }

    private boolean over(Instant now) {
        return !now.isBefore(end);
    }

    /** Until when the invitee may cancel or move it; empty when they may not at all (R7.2). */
    Optional<Instant> changeableUntil() {
        return changeNotice.map(minutes -> start.minus(Duration.ofMinutes(minutes)));
    }

    /** Why this party cannot cancel it at this moment; empty when they can. */
    Optional<BookingError> refusesCancelling(Party by, Instant now) {
        if (status != BookingStatus.CONFIRMED) {
            return Optional.of(BookingError.CANCELLED);
        }
        if (by == Party.INVITEE) {
            return refusesInvitee(now);
        }
        return missed ? Optional.of(BookingError.NO_SHOW) : Optional.empty();
    }

    /** Why this party cannot move it at this moment; empty when they can. */
    Optional<BookingError> refusesMoving(Party by, Instant now) {
        return refusesCancelling(by, now).or(() -> over(now) ? Optional.of(BookingError.OVER) : Optional.empty());
    }

    /** Why nobody else can take it at this moment; empty when somebody can. */
    Optional<BookingError> refusesReassigning(Instant now) {
        return refusesCancelling(Party.HOST, now)
                .or(() -> begun(now) ? Optional.of(BookingError.HAS_BEGUN) : Optional.empty());
    }

    /** Why it cannot be marked as a no-show, or unmarked, at this moment; empty when it can. */
    Optional<BookingError> refusesNoShow(Instant now) {
        if (status != BookingStatus.CONFIRMED) {
            return Optional.of(BookingError.CANCELLED);
        }
        return begun(now) ? Optional.empty() : Optional.of(BookingError.NOT_BEGUN);
    }

    private Optional<BookingError> refusesInvitee(Instant now) {
        if (begun(now)) {
            return Optional.of(BookingError.STARTED);
        }
        if (changeNotice.isEmpty()) {
            return Optional.of(BookingError.CHANGE_NEVER);
        }
        return now.isBefore(changeableUntil().orElseThrow())
                ? Optional.empty()
                : Optional.of(BookingError.CHANGE_TOO_LATE);
    }
}
