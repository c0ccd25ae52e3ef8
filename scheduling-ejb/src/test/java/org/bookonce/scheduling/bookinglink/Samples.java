package org.bookonce.scheduling.bookinglink;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.availability.DayWindow;
import org.bookonce.scheduling.availability.Schedule;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.scheduling.eventtype.Question;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;

/** Event types and claims to try things on: half-hours between nine and five in UTC, every day of the week. */
final class Samples {

    static final ZoneId UTC = ZoneId.of("UTC");

    /** A Monday. */
    static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    static final UUID TYPE = UUID.fromString("01980000-0000-7000-8000-000000000001");
    static final BookableEventType.Host AMARA = host("01980000-0000-7000-8000-00000000000a", "Amara");
    static final BookableEventType.Host JONAS = host("01980000-0000-7000-8000-00000000000b", "Jonas");
    static final HostDays.Moment MOMENT = new HostDays.Moment(NOW, DayOfWeek.MONDAY);

    private Samples() {}

    static BookableEventType.Host host(String id, String name) {
        return new BookableEventType.Host(UUID.fromString(id), name, UTC, Optional.empty(), 0, 1, "", "");
    }

    static Builder type() {
        return new Builder();
    }

    static Map<UUID, Schedule> schedules() {
        Schedule schedule = new Schedule(
                UTC,
                java.util.Arrays.stream(DayOfWeek.values())
                        .collect(java.util.stream.Collectors.toMap(
                                day -> day, day -> List.of(new DayWindow(9 * 60, 17 * 60)))),
                Map.of());
        return Map.of(AMARA.id(), schedule, JONAS.id(), schedule);
    }

    static Hours hours(Asked asked) {
        return new Hours(asked, Samples::schedules);
    }

    static HostDays.Taken taken(Claim... claims) {
        return new HostDays.Taken(MOMENT, List.of(claims));
    }

    static byte[] visitor(int number) {
        byte[] visitor = new byte[16];
        visitor[0] = (byte) number;
        return visitor;
    }

    /** A booking of the event type. */
    static Claim booking(BookableEventType.Host host, String start, String end) {
        return new Claim(
                host.id(), Instant.parse(start), Instant.parse(end), UUID.randomUUID(), TYPE, 0, 0, null, null);
    }

    /** An open form that lapses ten minutes from now. */
    static Claim form(BookableEventType.Host host, String start, String end, int visitor) {
        return new Claim(
                host.id(),
                Instant.parse(start),
                Instant.parse(end),
                null,
                TYPE,
                0,
                0,
                visitor(visitor),
                NOW.plusSeconds(600));
    }

    static Instant at(String start) {
        return Instant.parse(start);
    }

    /** An event type with what matters to a test. */
    static final class Builder {

        private int notice;
        private Integer rolling = 60;
        private LocalDate first;
        private LocalDate last;
        private int capDay;
        private int before;
        private int after;
        private int away;
        private Assignment assignment = Assignment.HOST;
        private List<Location> locations = List.of(new Location(LocationKind.VIDEO, ""));
        private List<Question> questions = List.of();
        private List<BookableEventType.Host> hosts = List.of(AMARA);

        Builder notice(int minutes) {
            notice = minutes;
            return this;
        }

        Builder rolling(int days) {
            rolling = days;
            return this;
        }

        Builder dates(String from, String until) {
            rolling = null;
            first = LocalDate.parse(from);
            last = LocalDate.parse(until);
            return this;
        }

        Builder capDay(int cap) {
            capDay = cap;
            return this;
        }

        Builder buffers(int minutesBefore, int minutesAfter) {
            before = minutesBefore;
            after = minutesAfter;
            return this;
        }

        Builder team(Assignment how) {
            assignment = how;
            hosts = List.of(AMARA, JONAS);
            return this;
        }

        Builder away(int count) {
            away = count;
            return this;
        }

        Builder locations(Location... offered) {
            locations = List.of(offered);
            return this;
        }

        Builder questions(Question... asked) {
            questions = List.of(asked);
            return this;
        }

        BookableEventType build() {
            return new BookableEventType(
                    TYPE,
                    AMARA.id(),
                    "Intro",
                    "intro",
                    "",
                    List.of(30),
                    30,
                    before,
                    after,
                    notice,
                    rolling,
                    first,
                    last,
                    capDay,
                    0,
                    0,
                    0,
                    assignment,
                    "#123456",
                    true,
                    locations,
                    questions,
                    hosts,
                    away);
        }

        Asked asked() {
            return Asked.fresh(build(), 30, visitor(1));
        }
    }
}
