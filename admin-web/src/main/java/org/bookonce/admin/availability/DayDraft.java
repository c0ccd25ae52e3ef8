package org.bookonce.admin.availability;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bookonce.scheduling.availability.AvailabilityError;
import org.bookonce.scheduling.availability.DayWindow;
import org.bookonce.scheduling.availability.WantedHours;

/** The hours of a day as they are typed: none, or some rows. */
public class DayDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BEGIN = 9 * 60;
    private static final int END = 17 * 60;
    private static final int HOUR = 60;

    private final List<HoursDraft> rows = new ArrayList<>();
    private boolean chosen;

    /** Says what a schedule says. */
    void fill(List<DayWindow> windows) {
        rows.clear();
        windows.forEach(window -> rows.add(new HoursDraft(window.from(), window.until())));
    }

    /** Says what another day says. */
    void copy(DayDraft other) {
        List<HoursDraft> copies = other.rows.stream().map(HoursDraft::copy).toList();
        rows.clear();
        rows.addAll(copies);
    }

    /** Another row, for an hour after the last one. */
    void add() {
        if (isFull()) {
            return;
        }
        int after = read().stream().mapToInt(WantedHours::until).max().orElse(BEGIN - HOUR) + HOUR;
        int begin = after + HOUR > DayWindow.DAY ? DayWindow.DAY - HOUR : after;
        rows.add(rows.isEmpty() ? new HoursDraft(BEGIN, END) : new HoursDraft(begin, begin + HOUR));
    }

    void remove(HoursDraft row) {
        rows.remove(row);
    }

    /** What the use case gets. */
    List<WantedHours> read() {
        return rows.stream().map(HoursDraft::read).toList();
    }

    /** The hours that can be read so far. */
    List<DayWindow> windows() {
        List<Optional<AvailabilityError>> problems = WantedHours.problems(read());
        return IntStream.range(0, rows.size())
                .filter(i -> problems.get(i).isEmpty())
                .mapToObj(i -> read().get(i))
                .map(hours -> new DayWindow(hours.from(), hours.until()))
                .toList();
    }

    /** The key of what is wrong with a row; null when nothing is. */
    public String problem(int row) {
        List<Optional<AvailabilityError>> problems = WantedHours.problems(read());
        return row < problems.size()
                ? problems.get(row).map(AvailabilityError::key).orElse(null)
                : null;
    }

    /** Whether something is wrong. */
    boolean wrong() {
        return IntStream.range(0, rows.size()).mapToObj(this::problem).anyMatch(Objects::nonNull);
    }

    /** The rows. */
    public List<HoursDraft> getRows() {
        return rows;
    }

    /** Whether there is no room for another row. */
    public boolean isFull() {
        return rows.size() >= WantedHours.MOST;
    }

    /** Whether the day has hours. */
    public boolean isOpen() {
        return !rows.isEmpty();
    }

    /** Opens the day, with the usual hours to begin with; or closes it. */
    public void setOpen(boolean open) {
        if (!open) {
            rows.clear();
        } else if (rows.isEmpty()) {
            add();
        }
    }

    /** Whether the day is to get another one's hours. */
    public boolean isChosen() {
        return chosen;
    }

    /** Takes whether the day is to get another one's hours. */
    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
