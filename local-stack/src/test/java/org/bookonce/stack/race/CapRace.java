package org.bookonce.stack.race;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Races of invitees for the first and the last times of a week or month in which a host takes two meetings, in an
 * organization whose weeks begin on Sunday, with a host whose days begin half a day before those of UTC.
 */
final class CapRace implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
    static final int CAP = 2;

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final LocalDate SOON = LocalDate.now(ZONE).plusDays(50);

    private final LinkStage stage;
    private final Start start = new Start();

    CapRace(Site site) {
        this.stage = new LinkStage(site);
        stage.database().execute("update organization set week_start = 7 where tenant_id = ?", stage.tenant());
    }

    /** What a cap counts over. */
    enum Period {
        WEEK {
            @Override
            LocalDate first() {
                return SOON.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
            }

            @Override
            LocalDate next() {
                return first().plusWeeks(1);
            }
        },
        /** Of 31 days, so that its ends are as far apart as ends of months are. */
        MONTH {
            @Override
            LocalDate first() {
                return Stream.iterate(SOON.with(TemporalAdjusters.firstDayOfNextMonth()), day -> day.plusMonths(1))
                        .filter(day -> day.lengthOfMonth() == 31)
                        .findFirst()
                        .orElseThrow();
            }

            @Override
            LocalDate next() {
                return first().plusMonths(1);
            }
        };

        /** Its first day. */
        abstract LocalDate first();

        /** The first day after it. */
        abstract LocalDate next();

        Instant begins() {
            return first().atStartOfDay(ZONE).toInstant();
        }

        Instant ends() {
            return next().atStartOfDay(ZONE).toInstant();
        }
    }

    /**
     * What a round came to.
     *
     * @param inside bookings within the period
     */
    record Round(LinkFixture.Link link, List<InviteeClient.Answer> answers, long inside) {

        long won() {
            return answers.stream().filter(answer -> answer.status() == 303).count();
        }
    }

    UUID tenant() {
        return stage.tenant();
    }

    /** Where the half-hours before and after the period are booked, that many invitees want its ends at once. */
    Round ends(Period period, int invitees) {
        LinkFixture.Link link = link(period);
        Stream<Instant> slots = IntStream.range(0, invitees).mapToObj(i -> end(period, i % 2 == 1, i / 2));
        return race(period, link, slots, List.of(period.begins().minus(HALF_HOUR), period.ends()));
    }

    /** That many invitees have the form of one end of the period open when the other end gets full, and send it at once. */
    Round otherEnd(Period period, boolean last, int invitees) {
        LinkFixture.Link link = link(period);
        Stream<Instant> slots = IntStream.range(0, invitees).mapToObj(i -> end(period, last, 0));
        List<Instant> before =
                IntStream.range(0, CAP).mapToObj(i -> end(period, !last, i)).toList();
        return race(period, link, slots, before);
    }

    /** A half-hour at one end of the period, so many from its first or last one. */
    private static Instant end(Period period, boolean last, int within) {
        Duration inwards = HALF_HOUR.multipliedBy(within);
        return last
                ? period.ends().minus(HALF_HOUR).minus(inwards)
                : period.begins().plus(inwards);
    }

    private Round race(Period period, LinkFixture.Link link, Stream<Instant> slots, List<Instant> before) {
        List<Instant> wanted = slots.toList();
        List<Callable<InviteeClient.Answer>> forms = start.prepared(IntStream.range(0, wanted.size())
                .mapToObj(i -> stage.booking(link, wanted.get(i), i))
                .toList());
        before.forEach(slot -> book(link, slot));
        List<InviteeClient.Answer> answers = start.together(forms);
        return new Round(link, answers, inside(period, link));
    }

    /** Somebody books, alone. */
    void book(LinkFixture.Link link, Instant slot) {
        List<InviteeClient.Answer> answers = start.together(start.prepared(List.of(stage.booking(link, slot, 0))));
        if (answers.get(0).status() != 303) {
            throw new AssertionError(slot + " is not booked: " + answers.get(0));
        }
    }

    /** Whether the page offers a time. */
    boolean offers(String node, LinkFixture.Link link, Instant slot) {
        return stage.offers(node, link, slot, ZONE);
    }

    private LinkFixture.Link link(Period period) {
        LinkFixture.Link link = stage.link(LinkFixture.Rules.of("HOST"), stage.member(ZONE));
        stage.change(link, period == Period.WEEK ? "cap_week = ?" : "cap_month = ?", CAP);
        return link;
    }

    private long inside(Period period, LinkFixture.Link link) {
        return stage.database()
                .number(
                        "select count(*) from booking where event_type_id = ? and starts_at >= ? and starts_at < ?",
                        link.id(),
                        period.begins(),
                        period.ends());
    }

    @Override
    public void close() {
        start.close();
    }
}
