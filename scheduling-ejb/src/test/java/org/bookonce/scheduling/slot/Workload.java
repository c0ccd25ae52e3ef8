package org.bookonce.scheduling.slot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.bookonce.scheduling.availability.DayWindow;
import org.bookonce.scheduling.availability.Schedule;

/** Workload W1: a month of half-hour meetings with hosts all over the world, the same for every engine. */
record Workload(List<Diary> diaries) {

    static final Instant FROM = Instant.parse("2027-03-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2027-04-01T00:00:00Z");
    /** The month that peers look at ends with the end of its last meeting. */
    static final SlotRules RULES =
            new SlotRules(30, 15, 0, 0, FROM, UNTIL.minus(Duration.ofMinutes(29)), new Caps(4, 0, 0, DayOfWeek.MONDAY));

    private static final List<DayWindow> HOURS = List.of(new DayWindow(540, 720), new DayWindow(780, 1020));
    private static final int BUFFER = 15;

    /** The workload of so many hosts; its holds are left out, as the expected figures leave them. */
    static Workload of(int hosts) {
        String name = "w1-" + hosts + ".txt";
        try (InputStream plain = Workload.class.getResourceAsStream(name);
                InputStream packed = Workload.class.getResourceAsStream(name + ".gz");
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        plain != null ? plain : new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
            return read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Workload read(List<String> lines) {
        List<Diary> diaries = new ArrayList<>();
        Map<String, Schedule> schedules = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            if (parts[0].equals("H")) {
                diaries.add(new Diary(
                        new UUID(0, Long.parseLong(parts[1])),
                        schedules.computeIfAbsent(parts[2], Workload::schedule)));
            } else {
                add(
                        diaries.get(diaries.size() - 1),
                        parts[0],
                        Instant.ofEpochMilli(Long.parseLong(parts[1])),
                        Instant.ofEpochMilli(Long.parseLong(parts[2])));
            }
        }
        return new Workload(diaries);
    }

    private static void add(Diary diary, String kind, Instant start, Instant end) {
        if (kind.equals("busy")) {
            diary.external(start, end);
        } else if (kind.equals("book")) {
            diary.booking(start, end, BUFFER, BUFFER).count(start);
        }
    }

    private static Schedule schedule(String zone) {
        Map<DayOfWeek, List<DayWindow>> week = new HashMap<>();
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), HOURS);
        }
        return new Schedule(ZoneId.of(zone), week, Map.of(LocalDate.of(2027, 3, 10), List.of(new DayWindow(600, 840))));
    }

    OfferedStarts starts() {
        return SlotSearch.find(RULES, FROM, UNTIL, diaries, Crew.anyOf(diaries.size()));
    }

    /** {@code h = (h * 1000003 + minute) mod 2^48} over the ascending starts. */
    static String fold(OfferedStarts starts) {
        long fold = 0;
        for (long minute : starts.minutes()) {
            fold = (fold * 1_000_003 + minute) & 0xFFFF_FFFF_FFFFL;
        }
        return Long.toHexString(fold);
    }
}
