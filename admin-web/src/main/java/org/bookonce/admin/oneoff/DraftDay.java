package org.bookonce.admin.oneoff;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A chosen day with its rows. */
public class DraftDay implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final List<DraftSlot> slots = new ArrayList<>();

    DraftDay(LocalDate date) {
        this.date = date;
    }

    void add(LocalTime time, String minutes) {
        add(new DraftSlot(date, time, minutes));
    }

    void add(DraftSlot slot) {
        slots.add(slot);
    }

    void remove(DraftSlot slot) {
        slots.remove(slot);
    }

    /** The day in the organizer's zone. */
    public LocalDate getDate() {
        return date;
    }

    /** Its rows, in the order they were added. */
    public List<DraftSlot> getSlots() {
        return slots;
    }
}
