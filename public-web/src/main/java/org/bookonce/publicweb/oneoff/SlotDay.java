package org.bookonce.publicweb.oneoff;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bookonce.scheduling.oneoff.OfferedSlotView;
import org.bookonce.tenant.text.Times;

/**
 * The slots of one day, which is the reader's day: the same slot may be on Monday for one reader and on Tuesday for
 * another one across the date line (R3.8, R6.2).
 *
 * @param date the day, for element ids
 * @param label the day with its weekday
 */
public record SlotDay(LocalDate date, String label, List<SlotChoice> slots) {

    /**
     * One slot as it is offered.
     *
     * @param id what is sent when it is chosen
     * @param time what stands on it
     * @param label day and time in full, for those who do not see the day above it
     * @param hostTime day and time where the host is; empty when the clocks agree
     * @param free whether it can be chosen
     */
    public record SlotChoice(String id, String time, String label, String hostTime, boolean free) {}

    /** Groups slots by the reader's days, both in order. The end is told where lengths differ. */
    public static List<SlotDay> group(List<OfferedSlotView> slots, Times times, Times hostTimes) {
        boolean oneLength = slots.stream().map(SlotDay::length).distinct().count() <= 1;
        Map<LocalDate, List<OfferedSlotView>> days = new LinkedHashMap<>();
        slots.stream().sorted(Comparator.comparing(OfferedSlotView::start)).forEach(slot -> days.computeIfAbsent(
                        times.date(slot.start()), day -> new ArrayList<>())
                .add(slot));
        return days.entrySet().stream()
                .map(day -> new SlotDay(
                        day.getKey(),
                        times.opening(times.day(day.getValue().get(0).start())),
                        day.getValue().stream()
                                .map(slot -> choice(slot, oneLength, times, hostTimes))
                                .toList()))
                .toList();
    }

    /** In the hour that happens twice when clocks go back, a time says which one it is by its offset (R3.7). */
    private static SlotChoice choice(OfferedSlotView slot, boolean oneLength, Times times, Times hostTimes) {
        LocalDateTime wall = LocalDateTime.ofInstant(slot.start(), times.zone());
        boolean twice = times.zone().getRules().getValidOffsets(wall).size() > 1;
        String which = twice ? " " + times.offset(slot.start()) : "";
        String range = times.range(slot.start(), slot.end()) + which;
        return new SlotChoice(
                slot.id().toString(),
                oneLength ? times.time(slot.start()) + which : range,
                times.joined(times.opening(times.day(slot.start())), range),
                hostTime(slot, times.zone(), hostTimes),
                slot.free());
    }

    private static String hostTime(OfferedSlotView slot, ZoneId zone, Times hostTimes) {
        boolean agree = zone.getRules()
                .getOffset(slot.start())
                .equals(hostTimes.zone().getRules().getOffset(slot.start()));
        return agree ? "" : hostTimes.moment(slot.start());
    }

    private static long length(OfferedSlotView slot) {
        return slot.end().getEpochSecond() - slot.start().getEpochSecond();
    }
}
