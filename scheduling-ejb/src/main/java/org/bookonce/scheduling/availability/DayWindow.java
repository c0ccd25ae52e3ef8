package org.bookonce.scheduling.availability;

/**
 * Open hours of a local day, half-open. They may run past midnight and belong to the day they begin on (R3.4).
 *
 * @param from minutes after midnight, 0 to 1439
 * @param until minutes after the same midnight, more than {@code from} and at most a day later
 */
public record DayWindow(int from, int until) {

    /** Minutes of a day on the wall, which a day of daylight-saving change has, too. */
    public static final int DAY = 1440;

    public DayWindow {
        if (from < 0 || from >= DAY || until <= from || until > from + DAY) {
            throw new IllegalArgumentException("no window of a day: " + from + " to " + until);
        }
    }
}
