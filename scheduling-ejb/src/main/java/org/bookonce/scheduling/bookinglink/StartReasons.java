package org.bookonce.scheduling.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bookonce.scheduling.booking.TakenTime;
import org.bookonce.scheduling.booking.TakenTimes;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.scheduling.slot.Diary;
import org.bookonce.scheduling.slot.Explanation;
import org.bookonce.tenant.shared.Visitor;

/** Words the engine's reasons: which rule, and which booking, one-off or open form is met (R3.9). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StartReasons {

    @Inject
    SlotFinder finder;

    @Inject
    HostDays hostDays;

    @Inject
    TakenTimes takenTimes;

    protected StartReasons() {}

    ExplainedStart of(BookableEventType type, BookableEventType.Host host, int minutes, Instant start) {
        Asked asked = new Asked(type, minutes, List.of(host), false, Visitor.unknown(), null);
        Hours hours = finder.hours(asked);
        HostDays.Taken taken = hostDays.taken(asked, start, asked.end(start));
        Diaries diaries = new Diaries(asked, hours.schedules(), taken);
        BookingWindow window =
                BookingWindow.of(type, hours.zone(), taken.moment().now());
        List<ExplainedStart.Reason> reasons =
                Explanation.of(diaries.rules(window), diaries.of(host.id()), start).reasons().stream()
                        .map(reason -> new ExplainedStart.Reason(
                                reason.rule(),
                                Optional.ofNullable(reason.taken()).map(row -> met(row, diaries, host))))
                        .toList();
        return new ExplainedStart(
                host.name(),
                hours.zone(),
                !Asked.fresh(type, minutes, Visitor.unknown()).staffed(),
                reasons);
    }

    private ExplainedStart.Met met(Diary.Taken row, Diaries diaries, BookableEventType.Host host) {
        Instant start = Instant.ofEpochMilli(row.start());
        Instant end = Instant.ofEpochMilli(row.end());
        Optional<Claim> claim = diaries.standing().stream()
                .filter(each -> each.start().toEpochMilli() == row.start())
                .findFirst();
        Optional<TakenTime> named =
                takenTimes.meeting(host.id(), start, end).stream().findFirst();
        return new ExplainedStart.Met(
                named.map(time -> kind(time.kind())).orElse(ExplainedStart.Kind.BOOKING),
                start,
                end,
                named.map(TakenTime::title).orElse(""),
                claim.map(Claim::bookingId),
                row.before(),
                row.after());
    }

    private static ExplainedStart.Kind kind(TakenTime.Kind kind) {
        return switch (kind) {
            case BOOKING -> ExplainedStart.Kind.BOOKING;
            case HOLD -> ExplainedStart.Kind.ONE_OFF;
            case FORM -> ExplainedStart.Kind.FORM;
        };
    }
}
