package org.bookonce.scheduling.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bookonce.scheduling.bookinglink.Samples.AMARA;
import static org.bookonce.scheduling.bookinglink.Samples.MOMENT;
import static org.bookonce.scheduling.bookinglink.Samples.NOW;
import static org.bookonce.scheduling.bookinglink.Samples.form;
import static org.bookonce.scheduling.bookinglink.Samples.type;
import static org.bookonce.scheduling.bookinglink.Samples.visitor;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.junit.jupiter.api.Test;

/** What was found before counts while everything that it came from stands. */
class SlotCacheTest {

    private static final SlotCache.Key KEY = new SlotCache.Key(Samples.TYPE, 30, NOW, NOW.plusSeconds(86_400));

    private final SlotCache cache = new SlotCache();

    @Test
    void itIsFoundAsLongAsTheEventTypeAndTheVersionsOfItsHostsStand() {
        cache.keep(KEY, entry(type().build(), List.of()));
        assertThat(cache.find(KEY, type().build())).isPresent();
        assertThat(cache.find(KEY, type().capDay(1).build()))
                .as("a rule changed")
                .isEmpty();
        assertThat(cache.find(KEY, later(type().build())))
                .as("a host's time was written")
                .isEmpty();
    }

    @Test
    void aHoldThatLapsesEndsIt() {
        SlotCache.Entry entry =
                entry(type().build(), List.of(form(AMARA, "2027-03-02T10:00:00Z", "2027-03-02T10:30:00Z", 2)));
        assertThat(entry.counts(MOMENT, visitor(1))).isTrue();
        assertThat(entry.counts(new HostDays.Moment(NOW.plusSeconds(600), DayOfWeek.MONDAY), visitor(1)))
                .isFalse();
    }

    @Test
    void whoHasAFormOpenIsNotToldWhatEverybodyIs() {
        SlotCache.Entry entry =
                entry(type().build(), List.of(form(AMARA, "2027-03-02T10:00:00Z", "2027-03-02T10:30:00Z", 2)));
        assertThat(entry.counts(MOMENT, visitor(2))).isFalse();
    }

    @Test
    void anotherBeginningOfTheWeekEndsIt() {
        assertThat(entry(type().build(), List.of()).counts(new HostDays.Moment(NOW, DayOfWeek.SUNDAY), visitor(1)))
                .isFalse();
    }

    private static SlotCache.Entry entry(BookableEventType type, List<Claim> forms) {
        Optional<java.time.Instant> lapse = forms.stream().map(Claim::expiry).findFirst();
        return new SlotCache.Entry(type, DayOfWeek.MONDAY, Samples.UTC, new long[] {1, 2}, forms, lapse);
    }

    /** The same, after something was written to its first host's time. */
    private static BookableEventType later(BookableEventType type) {
        BookableEventType.Host host = type.hosts().get(0);
        return new BookableEventType(
                type.id(),
                type.ownerId(),
                type.title(),
                type.slug(),
                type.description(),
                type.durations(),
                type.increment(),
                type.bufferBefore(),
                type.bufferAfter(),
                type.notice(),
                type.rollingDays(),
                type.firstDay(),
                type.lastDay(),
                type.capDay(),
                type.capWeek(),
                type.capMonth(),
                type.changeNotice(),
                type.assignment(),
                type.colour(),
                type.listed(),
                type.locations(),
                type.questions(),
                List.of(new BookableEventType.Host(
                        host.id(),
                        host.name(),
                        host.zone(),
                        host.scheduleId(),
                        host.position(),
                        host.timeVersion() + 1,
                        host.page(),
                        host.picture())),
                type.away());
    }
}
