package org.bookonce.admin.oneoff;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bookonce.scheduling.oneoff.OneOffView;
import org.bookonce.tenant.plan.Limit;

/** The days and times offered so far, at most ten times in all (R2.2). */
public class DraftDays implements Serializable {

    /** The product's ceiling of offered slots (R1.6). */
    static final int MOST = Limit.OFFERED_SLOTS.ceiling();

    private static final long serialVersionUID = 1L;
    private static final LocalTime USUAL = LocalTime.of(10, 0);
    private static final int STEP = 30;

    private final List<DraftDay> days = new ArrayList<>();

    /** The chosen days in order. */
    public List<DraftDay> getDays() {
        return days;
    }

    /** All rows in the order in which the use case gets them: the index in its errors. */
    public List<DraftSlot> slots() {
        return days.stream().flatMap(day -> day.getSlots().stream()).toList();
    }

    /** The chosen day of this date. */
    public Optional<DraftDay> on(LocalDate date) {
        return days.stream().filter(day -> day.getDate().equals(date)).findFirst();
    }

    /** How many times can be offered at most. */
    public int getMost() {
        return MOST;
    }

    /** How many times are offered. */
    public int getCount() {
        return slots().size();
    }

    /** Whether no more times can be offered. */
    public boolean isFull() {
        return slots().size() >= MOST;
    }

    /** Offers the times that another one offers, as far as they lie ahead. */
    void fill(OneOffView other, ZoneId zone) {
        for (OneOffView.Slot slot : other.slots()) {
            LocalDateTime start = slot.start().atZone(zone).toLocalDateTime();
            DraftDay day = on(start.toLocalDate()).orElseGet(() -> {
                DraftDay chosen = new DraftDay(start.toLocalDate());
                days.add(chosen);
                return chosen;
            });
            day.add(DraftSlot.of(slot, zone));
        }
    }

    /** Chooses a day, with one first time that {@code free} accepts; or gives up a chosen one. */
    void toggle(LocalDate date, String minutes, Predicate<LocalDateTime> free) {
        Optional<DraftDay> chosen = on(date);
        if (chosen.isPresent()) {
            days.remove(chosen.get());
        } else if (!isFull()) {
            DraftDay day = new DraftDay(date);
            day.add(suggest(date, first(), free), minutes);
            days.add(day);
            days.sort(Comparator.comparing(DraftDay::getDate));
        }
    }

    /** Another time on a chosen day, after its last one. */
    void addTime(DraftDay day, String minutes, Predicate<LocalDateTime> free) {
        if (!isFull()) {
            day.add(suggest(day.getDate(), after(day), free), minutes);
        }
    }

    /** Gives up a time, and its day with the last one. */
    void remove(DraftDay day, DraftSlot slot) {
        day.remove(slot);
        days.removeIf(each -> each.getSlots().isEmpty());
    }

    private LocalTime first() {
        return slots().stream()
                .map(DraftSlot::start)
                .filter(start -> start != null)
                .findFirst()
                .map(LocalDateTime::toLocalTime)
                .orElse(USUAL);
    }

    private static LocalTime after(DraftDay day) {
        return day.getSlots().stream()
                .filter(slot -> slot.start() != null)
                .map(slot -> slot.start().plusMinutes(Math.max(slot.minutes(), STEP)))
                .filter(end -> end.toLocalDate().equals(day.getDate()))
                .max(Comparator.naturalOrder())
                .map(LocalDateTime::toLocalTime)
                .orElse(USUAL);
    }

    private static LocalTime suggest(LocalDate date, LocalTime from, Predicate<LocalDateTime> free) {
        LocalDateTime start = date.atTime(from);
        for (LocalDateTime t = start; t.toLocalDate().equals(date); t = t.plusMinutes(STEP)) {
            if (free.test(t)) {
                return t.toLocalTime();
            }
        }
        return from;
    }
}
