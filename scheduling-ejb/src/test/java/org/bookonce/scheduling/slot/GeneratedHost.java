package org.bookonce.scheduling.slot;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
 * A host, made from random numbers: windows of any length, also across midnight and around the clock, overrides, rows
 * that begin and end between minutes, buffers of up to a day, meetings that count just before and after a midnight.
 */
record GeneratedHost(Schedule schedule, List<Diary.Taken> taken, List<Instant> counted) {

    /** As much as takes the most of somebody's time. */
    static final int BUSY = 16;

    private static final int DAY = DayWindow.DAY;

    /** For starts from an instant on, for so many minutes; who has little load, from 0 to {@link #BUSY}, is open for most of it. */
    static GeneratedHost of(Random random, ZoneId zone, Instant from, int minutes, int load) {
        LocalDate day = from.atZone(zone).toLocalDate();
        return new GeneratedHost(
                new Schedule(zone, week(random, load == BUSY), overrides(random, day, load == BUSY)),
                rows(random, from, minutes, load),
                meetings(random, zone, from, minutes, load));
    }

    /** Somebody else with the same schedule, which the engine is told by the object. */
    GeneratedHost colleague(Random random, Instant from, int minutes, int load) {
        return new GeneratedHost(
                schedule, rows(random, from, minutes, load), meetings(random, schedule.zone(), from, minutes, load));
    }

    private static Map<DayOfWeek, List<DayWindow>> week(Random random, boolean busy) {
        Map<DayOfWeek, List<DayWindow>> week = new EnumMap<>(DayOfWeek.class);
        boolean always = random.nextInt(busy ? 12 : 3) == 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, always ? List.of(new DayWindow(0, DAY)) : windows(random, busy));
        }
        return week;
    }

    private static Map<LocalDate, List<DayWindow>> overrides(Random random, LocalDate around, boolean busy) {
        Map<LocalDate, List<DayWindow>> overrides = new HashMap<>();
        for (int i = random.nextInt(busy ? 4 : 2); i > 0; i--) {
            overrides.put(around.plusDays(random.nextInt(8) - 3), windows(random, busy));
        }
        return overrides;
    }

    private static List<DayWindow> windows(Random random, boolean busy) {
        List<DayWindow> windows = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int step = random.nextBoolean() ? 30 : 1;
            int from = random.nextInt(DAY / step) * step;
            windows.add(new DayWindow(from, from + (1 + random.nextInt(DAY / step)) * step));
        }
        if (!busy) {
            windows.add(new DayWindow(random.nextInt(5) * 60, DAY - random.nextInt(5) * 60));
        }
        return windows;
    }

    private static List<Diary.Taken> rows(Random random, Instant from, int minutes, int load) {
        List<Diary.Taken> taken = new ArrayList<>();
        for (int i = random.nextInt(load + 1); i > 0; i--) {
            taken.add(row(random, from.minus(Duration.ofDays(1)), minutes + 2 * DAY));
        }
        return taken;
    }

    private static Diary.Taken row(Random random, Instant from, int minutes) {
        long start =
                within(random, from, minutes).toEpochMilli() + (random.nextInt(3) == 0 ? random.nextInt(60_000) : 0);
        long end = start + (1 + random.nextInt(300)) * (random.nextInt(3) == 0 ? 17_000L : 60_000L);
        Diary.Kind kind = Diary.Kind.values()[random.nextInt(3)];
        boolean buffers = kind == Diary.Kind.BOOKING;
        return new Diary.Taken(kind, start, end, buffers ? buffer(random) : 0, buffers ? buffer(random) : 0);
    }

    private static int buffer(Random random) {
        return random.nextInt(random.nextInt(10) == 0 ? DAY + 1 : 60);
    }

    private static List<Instant> meetings(Random random, ZoneId zone, Instant from, int minutes, int load) {
        List<Instant> counted = new ArrayList<>();
        for (int i = random.nextInt(load / 2 + 1); i > 0; i--) {
            counted.add(within(random, from.minus(Duration.ofDays(20)), minutes + 40 * DAY));
        }
        LocalDate day = from.atZone(zone).toLocalDate();
        for (int i = random.nextInt(load / 3 + 1); i > 0; i--) {
            LocalDate near = random.nextInt(3) == 0
                    ? day.withDayOfMonth(1).plusMonths(random.nextInt(2))
                    : day.plusDays(random.nextInt(12) - 5);
            counted.add(near.atStartOfDay(zone).toInstant().plus(Duration.ofMinutes(random.nextInt(5) - 2)));
        }
        return counted;
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
}
