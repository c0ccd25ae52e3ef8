package org.bookonce.scheduling.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The engine beside the oracle (R3.4–3.8). More cases by {@code -Dbookonce.oracle.rounds=<n>}, others by
 * {@code -Dbookonce.oracle.seed=<n>}.
 */
class SlotOracleTest {

    private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2030-01-01T00:00:00Z");

    private final int rounds = Integer.getInteger("bookonce.oracle.rounds", 1);
    private final Random random = new Random(Long.getLong("bookonce.oracle.seed", 20270301));
    private long compared;
    private long offered;

    @Test
    void everyZoneAroundEachOfItsTransitionsOfFiveYears() {
        for (int round = 0; round < rounds; round++) {
            for (String id : zones()) {
                ZoneId zone = ZoneId.of(id);
                for (Instant instant : moments(zone)) {
                    compare(GeneratedCase.around(random, zone, instant, 1));
                }
            }
        }
        assertThat(compared).isGreaterThan(100_000);
        assertThat(offered)
                .as("starts that were offered, lest nothing was compared")
                .isGreaterThan(20_000);
    }

    /** Zones of the tz database; those that a library of another test registered with the JDK are not among them. */
    private static TreeSet<String> zones() {
        TreeSet<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.retainAll(List.of(TimeZone.getAvailableIDs()));
        return zones;
    }

    /** Each transition, which is why zones with the same rules are taken once only; and some other day. */
    private List<Instant> moments(ZoneId zone) {
        List<Instant> moments = new ArrayList<>();
        moments.add(BEGIN.plusSeconds(random.nextInt(5 * 365 * 86_400)));
        ZoneOffsetTransition next = zone.getRules().nextTransition(BEGIN);
        while (next != null && next.getInstant().isBefore(END)) {
            moments.add(next.getInstant());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return moments;
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Apia, 2011-12-30",
        "Pacific/Kwajalein, 1993-08-21",
        "Europe/Lisbon, 2028-02-29",
        "America/Havana, 2027-03-14",
        "Australia/Lord_Howe, 2027-04-04",
        "Antarctica/Troll, 2027-03-28",
        "Africa/Casablanca, 2027-02-07",
        "Asia/Kathmandu, 2027-12-31",
    })
    void aDayLikeNoOther(String zone, LocalDate day) {
        for (int i = 0; i < 40 * rounds; i++) {
            compare(GeneratedCase.around(
                    random, ZoneId.of(zone), day.atStartOfDay().toInstant(ZoneOffset.UTC), 3));
        }
        assertThat(compared).isPositive();
    }

    @Test
    void halfOfATimeHasTheStartsThatTheWholeHas() {
        for (int i = 0; i < 200 * rounds; i++) {
            GeneratedCase whole = GeneratedCase.around(random, ZoneId.of("Europe/Paris"), BEGIN, 14);
            Instant middle = whole.minute(whole.minutes() / 2);
            List<Diary> diaries = List.of(whole.diary());
            long[] all = SlotSearch.find(
                            whole.rules(), whole.from(), whole.minute(whole.minutes()), diaries, Crew.anyOf(1))
                    .minutes();
            long[] first = SlotSearch.find(whole.rules(), whole.from(), middle, diaries, Crew.anyOf(1))
                    .minutes();
            long[] second = SlotSearch.find(
                            whole.rules(), middle, whole.minute(whole.minutes()), diaries, Crew.anyOf(1))
                    .minutes();
            long[] both = java.util.stream.LongStream.concat(
                            java.util.Arrays.stream(first), java.util.Arrays.stream(second))
                    .toArray();
            assertThat(both).as(whole.toString()).isEqualTo(all);
        }
    }

    @Test
    void explainHasAReasonForEveryStartThatIsNotOfferedAndForNoOther() {
        for (int i = 0; i < 60 * rounds; i++) {
            GeneratedCase each = GeneratedCase.around(random, ZoneId.of("America/New_York"), BEGIN, 2);
            Diary diary = each.diary();
            OfferedStarts starts = find(each, diary);
            for (int minute = 0; minute < each.minutes(); minute += 5) {
                Instant start = each.minute(minute);
                Explanation explanation = Explanation.of(each.rules(), diary, start);
                assertThat(explanation.reasons().isEmpty())
                        .as(start + " " + explanation + " of " + each)
                        .isEqualTo(starts.offered(start));
            }
        }
    }

    private void compare(GeneratedCase each) {
        OfferedStarts starts = find(each, each.diary());
        SlotOracle oracle = each.oracle();
        for (int minute = 0; minute < each.minutes(); minute++) {
            Instant start = each.minute(minute);
            boolean expected = oracle.offered(start);
            if (starts.offered(start) != expected) {
                throw new AssertionError(start + " should " + (expected ? "" : "not ") + "be offered: " + each);
            }
            compared++;
            offered += expected ? 1 : 0;
        }
    }

    private static OfferedStarts find(GeneratedCase each, Diary diary) {
        return SlotSearch.find(each.rules(), each.from(), each.minute(each.minutes()), List.of(diary), Crew.anyOf(1));
    }
}
