package org.bookonce.admin.oneoff;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffView;
import org.bookonce.scheduling.oneoff.Overlap;

/** One row of the form: a time on a day, as it was typed, with what is wrong about it. */
public class DraftSlot implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private String time;
    private String minutes;
    private String overlap = Overlap.NONE.name();
    private String error = "";

    DraftSlot(LocalDate day, LocalTime time, String minutes) {
        this.day = day;
        this.time = time.toString();
        this.minutes = minutes;
    }

    /** The row of a time that another one offers; of an hour that happens twice it says which. */
    static DraftSlot of(OneOffView.Slot slot, ZoneId zone) {
        ZonedDateTime start = slot.start().atZone(zone);
        DraftSlot row = new DraftSlot(start.toLocalDate(), start.toLocalTime(), Integer.toString(slot.minutes()));
        if (row.twice(zone)) {
            boolean earlier =
                    start.getOffset().equals(start.withEarlierOffsetAtOverlap().getOffset());
            row.setOverlap((earlier ? Overlap.EARLIER : Overlap.LATER).name());
        }
        return row;
    }

    /** The slot for the use case; one that cannot be read has no start or no minutes, which it refuses. */
    NewSlot read() {
        return new NewSlot(start(), minutes(), Overlap.valueOf(overlap));
    }

    /** Wall time in the organizer's zone, at the full minute, or null where no time is typed. */
    LocalDateTime start() {
        try {
            return day.atTime(LocalTime.parse(time).truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException notTyped) {
            return null;
        }
    }

    /** Length in minutes; 0 where none is typed. */
    int minutes() {
        return Minutes.parse(minutes);
    }

    /** Whether the time happens twice on its day, so that the person has to say which (R2.4). */
    public boolean twice(ZoneId zone) {
        return start() != null && zone.getRules().getValidOffsets(start()).size() == 2;
    }

    /** The start as typed, {@code HH:mm}. */
    public String getTime() {
        return time;
    }

    /** Takes the start as typed. */
    public void setTime(String time) {
        this.time = time == null ? "" : time;
    }

    /** The minutes as typed. */
    public String getMinutes() {
        return minutes;
    }

    /** Takes the minutes as typed. */
    public void setMinutes(String minutes) {
        this.minutes = minutes == null ? "" : minutes;
    }

    /** Which of two equal hours is meant: name of an {@link Overlap}. */
    public String getOverlap() {
        return overlap;
    }

    /** Takes which of two equal hours is meant. */
    public void setOverlap(String overlap) {
        this.overlap =
                Overlap.EARLIER.name().equals(overlap) || Overlap.LATER.name().equals(overlap)
                        ? overlap
                        : Overlap.NONE.name();
    }

    /** What is wrong; empty when nothing is. */
    public String getError() {
        return error;
    }

    void setError(String error) {
        this.error = error;
    }
}
