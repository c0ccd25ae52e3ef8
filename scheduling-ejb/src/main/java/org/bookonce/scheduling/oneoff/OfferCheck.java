package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bookonce.scheduling.booking.TakenTime;
import org.bookonce.scheduling.booking.TakenTimes;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.Limits;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FieldError;
import org.bookonce.tenant.shared.Input;

/**
 * Compares offered times with the clock, with the host's time and with what the plan has room for, under the host's lock
 * (R1.9, R2.3, R2.4). A held time that meets something is refused, naming it; an unheld one is a risk that the creator
 * may accept.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OfferCheck {

    @Inject
    TakenTimes takenTimes;

    @Inject
    Limits limits;

    protected OfferCheck() {}

    void check(Offer offer, Instant now) {
        NewOneOff wanted = offer.wanted();
        Member host = offer.host();
        List<OfferedTime> times = offer.times();
        Input input = offer.input();
        times.stream()
                .filter(time -> !now.isBefore(time.start()))
                .forEach(time -> input.refuse(time.field(), OneOffError.SLOT_PAST, Map.of()));
        if (offer.terms().expiresAt() != null && !now.isBefore(offer.terms().expiresAt())) {
            input.refuse("expiresAt", OneOffError.EXPIRY_PAST, Map.of());
        }
        checkRelease(offer.terms(), times, now, input);
        checkRoom(wanted, host, times, input);
        List<FieldError> met = times.stream().flatMap(time -> met(host, time)).toList();
        if (wanted.hold()) {
            met.forEach(error -> input.refuse(error.field(), error.code(), error.details()));
        }
        input.check();
        if (!met.isEmpty() && !wanted.riskAccepted()) {
            throw new BusinessException(OneOffError.RISK, Map.of(), met);
        }
    }

    /** When held times are given back lies ahead, and not after the end of the link, which gives them back anyway (R2.14). */
    private static void checkRelease(OneOffTerms terms, List<OfferedTime> times, Instant now, Input input) {
        if (terms.holdUntil() == null) {
            return;
        }
        if (!now.isBefore(terms.holdUntil())) {
            input.refuse("holdUntil", OneOffError.HOLD_PAST, Map.of());
        } else if (!times.isEmpty() && terms.holdUntil().isAfter(terms.closesAt(times))) {
            input.refuse("holdUntil", OneOffError.HOLD_AFTER_CLOSING, Map.of());
        }
    }

    private void checkRoom(NewOneOff wanted, Member host, List<OfferedTime> times, Input input) {
        limits.requireEach(Limit.OFFERED_SLOTS, wanted.slots().size(), input, "slots");
        if (wanted.hold()) {
            long minutes = times.stream()
                    .mapToLong(
                            time -> Duration.between(time.start(), time.end()).toMinutes())
                    .sum();
            limits.require(Limit.HELD_HOURS, host.id(), minutes, input, "hold");
        }
    }

    private Stream<FieldError> met(Member host, OfferedTime time) {
        return takenTimes.meeting(host.id(), time.start(), time.end()).stream()
                .limit(1)
                .map(taken -> new FieldError(time.field(), code(taken), taken.details(host)));
    }

    /** The error that names what takes the time. */
    static OneOffError code(TakenTime taken) {
        return switch (taken.kind()) {
            case BOOKING -> OneOffError.SLOT_MEETS_BOOKING;
            case HOLD -> OneOffError.SLOT_MEETS_HOLD;
            case FORM -> OneOffError.SLOT_MEETS_FORM;
        };
    }
}
