package org.bookonce.scheduling.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The engine beside the oracle (R3.4–3.10). More cases by {@code -Dbookonce.oracle.rounds=<n>}, others by
 * {@code -Dbookonce.oracle.seed=<n>}.
 */
class SlotOracleTest {

    private final int rounds = Integer.getInteger("bookonce.oracle.rounds", 1);
    private final Random random = new Random(Long.getLong("bookonce.oracle.seed", 20270301));
    private final Comparison compared = new Comparison();

    @AfterEach
    void tell(TestInfo test) {
        System.out.println("Oracle, " + test.getDisplayName() + ": " + compared);
    }

    @Test
    void everyZoneAndEachOfItsTransitionsOfFiveYears() {
        for (int round = 0; round < rounds; round++) {
            for (ZoneId zone : Zones.all()) {
                compared.of(GeneratedCase.around(random, zone, Zones.moment(random), 1));
            }
            for (ZoneId zone : Zones.different()) {
                for (Instant transition : Zones.transitions(zone)) {
                    compared.of(GeneratedCase.around(random, zone, transition, 1));
                }
            }
        }
        assertThat(compared.starts()).isGreaterThan(1_000_000);
        assertThat(compared.offered(GeneratedCase.Needed.ANYBODY)).isGreaterThan(50_000);
        assertThat(compared.explained()).isGreaterThan(100_000);
        assertThat(Explanation.Rule.values())
                .allSatisfy(rule ->
                        assertThat(compared.refused(rule)).as(rule.name()).isGreaterThan(500));
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Apia, 2011-12-30",
        "Pacific/Kwajalein, 1993-08-21",
        "Europe/Lisbon, 2028-02-29",
        "America/Havana, 2027-03-14",
        "America/St_Johns, 2010-11-07",
        "America/Sao_Paulo, 2018-02-18",
        "Australia/Lord_Howe, 2027-04-04",
        "Antarctica/Troll, 2027-03-28",
        "Africa/Casablanca, 2027-02-07",
        "Asia/Kathmandu, 2027-12-31",
    })
    void aDayLikeNoOther(String zone, LocalDate day) {
        for (int i = 0; i < 40 * rounds; i++) {
            compared.of(GeneratedCase.around(
                    random, ZoneId.of(zone), day.atStartOfDay().toInstant(ZoneOffset.UTC), 3));
        }
        assertThat(compared.explained()).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @EnumSource
    void aFewHostsAllOverTheWorld(GeneratedCase.Needed needed) {
        for (int round = 0; round < rounds; round++) {
            for (ZoneId zone : zones(ZoneOffset.UTC, 100)) {
                compared.of(GeneratedCase.of(random, zones(zone, 2 + random.nextInt(5)), needed, change(zone)));
            }
        }
        assertThat(compared.hosts()).isGreaterThan(400_000);
        assertThat(compared.offered(needed)).isGreaterThan(4_000);
    }

    @ParameterizedTest
    @EnumSource
    void asManyHostsAsAWordHasBitsAndMore(GeneratedCase.Needed needed) {
        for (int i = 0; i < 10 * rounds; i++) {
            ZoneId zone = zones(ZoneOffset.UTC, 2).get(1);
            compared.of(GeneratedCase.of(random, zones(zone, 60 + random.nextInt(11)), needed, change(zone)));
        }
        assertThat(compared.hosts()).isGreaterThan(800_000);
        assertThat(compared.offered(needed)).isGreaterThan(50);
    }

    /** The zone and any others. */
    private List<ZoneId> zones(ZoneId zone, int count) {
        List<ZoneId> others = new ArrayList<>(Zones.different());
        Collections.shuffle(others, random);
        List<ZoneId> zones = new ArrayList<>(List.of(zone));
        zones.addAll(others.subList(0, count - 1));
        return zones;
    }

    /** One of a zone's clock changes, or any time when it has none. */
    private Instant change(ZoneId zone) {
        List<Instant> transitions = Zones.transitions(zone);
        return transitions.isEmpty() ? Zones.moment(random) : transitions.get(random.nextInt(transitions.size()));
    }

    @Test
    void halfOfATimeHasTheStartsThatTheWholeHas() {
        for (int i = 0; i < 200 * rounds; i++) {
            GeneratedCase whole = GeneratedCase.around(random, ZoneId.of("Europe/Paris"), Zones.BEGIN, 14);
            Instant middle = whole.minute(whole.minutes() / 2);
            List<Diary> diaries = whole.diaries();
            long[] both = LongStream.concat(
                            Arrays.stream(
                                    whole.starts(diaries, whole.from(), middle).minutes()),
                            Arrays.stream(
                                    whole.starts(diaries, middle, whole.end()).minutes()))
                    .toArray();
            assertThat(both)
                    .as(whole.toString())
                    .isEqualTo(whole.starts(diaries, whole.from(), whole.end()).minutes());
        }
    }
}
