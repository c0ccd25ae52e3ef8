package org.bookonce.scheduling.slot;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.bookonce.scheduling.availability.DayWindow;
import org.bookonce.scheduling.availability.Schedule;

/**
 * A host, rules and a few days, made from random numbers: windows of any length, also across midnight and around the
 * clock, overrides, buffers of different sizes, caps, odd increments, rows that begin and end between minutes.
 */
record GeneratedCase(
        SlotRules rules, Schedule schedule, List<Diary.Taken> taken, List<Instant> counted, Instant from, int minutes) {

    private static final int[] DURATIONS = {5, 10, 15, 20, 30, 45, 50, 60, 75, 90, 120, 240, 480, 720};
    private static final int[] INCREMENTS = {1, 5, 7, 10, 15, 20, 25, 30, 45, 50, 60, 90, 120};

    static GeneratedCase around(Random random, ZoneId zone, Instant instant, int days) {
        Instant from = instant.truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofMinutes(random.nextInt(days * 1440)));
        int minutes = days * 1440;
        Schedule schedule = new Schedule(
                zone, week(random), overrides(random, from.atZone(zone).toLocalDate()));
        SlotRules rules = new SlotRules(
                DURATIONS[random.nextInt(DURATIONS.length)],
                INCREMENTS[random.nextInt(INCREMENTS.length)],
                random.nextInt(4) == 0 ? random.nextInt(90) : 0,
                random.nextInt(4) == 0 ? random.nextInt(90) : 0,
                random.nextInt(3) == 0 ? within(random, from, minutes) : from.minus(Duration.ofDays(400)),
                random.nextInt(3) == 0 ? within(random, from, minutes) : from.plus(Duration.ofDays(400)),
                caps(random));
        List<Diary.Taken> taken = new ArrayList<>();
        List<Instant> counted = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            taken.add(taken(random, from, minutes));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            counted.add(within(random, from.minus(Duration.ofDays(20)), minutes + 40 * 1440));
        }
        return new GeneratedCase(rules, schedule, taken, counted, from, minutes);
    }

    private static Map<DayOfWeek, List<DayWindow>> week(Random random) {
        Map<DayOfWeek, List<DayWindow>> week = new EnumMap<>(DayOfWeek.class);
        boolean always = random.nextInt(12) == 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, always ? List.of(new DayWindow(0, 1440)) : windows(random));
        }
        return week;
    }

    private static Map<LocalDate, List<DayWindow>> overrides(Random random, LocalDate around) {
        Map<LocalDate, List<DayWindow>> overrides = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            overrides.put(around.plusDays(random.nextInt(8) - 3), windows(random));
        }
        return overrides;
    }

    private static List<DayWindow> windows(Random random) {
        List<DayWindow> windows = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int step = random.nextBoolean() ? 30 : 1;
            int from = random.nextInt(1440 / step) * step;
            windows.add(new DayWindow(from, from + (1 + random.nextInt(1440 / step)) * step));
        }
        return windows;
    }

    private static Caps caps(Random random) {
        return random.nextInt(3) > 0
                ? Caps.NONE
                : new Caps(
                        random.nextInt(3), random.nextInt(4), random.nextInt(6), DayOfWeek.of(1 + random.nextInt(7)));
    }

    private static Diary.Taken taken(Random random, Instant from, int minutes) {
        long start =
                within(random, from, minutes).toEpochMilli() + (random.nextInt(3) == 0 ? random.nextInt(60_000) : 0);
        long end = start + (1 + random.nextInt(300)) * (random.nextInt(3) == 0 ? 17_000L : 60_000L);
        Diary.Kind kind = Diary.Kind.values()[random.nextInt(3)];
        boolean buffers = kind == Diary.Kind.BOOKING;
        return new Diary.Taken(kind, start, end, buffers ? random.nextInt(60) : 0, buffers ? random.nextInt(60) : 0);
    }

    private static Instant within(Random random, Instant from, int minutes) {
        return from.plus(Duration.ofMinutes(random.nextInt(minutes)));
    }

    Diary diary() {
        Diary diary = new Diary(UUID.randomUUID(), schedule);
        for (Diary.Taken row : taken) {
            Instant start = Instant.ofEpochMilli(row.start());
            Instant end = Instant.ofEpochMilli(row.end());
            switch (row.kind()) {
                case BOOKING -> diary.booking(start, end, row.before(), row.after());
                case HOLD -> diary.hold(start, end);
                case EXTERNAL -> diary.external(start, end);
            }
        }
        counted.forEach(diary::count);
        return diary;
    }

    SlotOracle oracle() {
        return new SlotOracle(rules, schedule, taken, counted, from, minutes);
    }

    Instant minute(int minute) {
        return from.plus(Duration.ofMinutes(minute));
    }
}
