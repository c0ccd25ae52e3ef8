package org.bookonce.scheduling.reminder;

import java.util.List;

/**
 * Whom an organization reminds, and how long before.
 *
 * @param leads minutes before the start, the longest first; none means no reminders
 * @param toInvitee whether invitees are reminded
 * @param toHost whether hosts are reminded
 * @param version told back when they are changed; 0 as long as nobody did
 */
public record ReminderSettings(List<Integer> leads, boolean toInvitee, boolean toHost, int version) {

    /** The shortest lead time, in minutes. */
    public static final int SHORTEST = 5;

    /** The longest lead time, in minutes: fourteen days. */
    public static final int LONGEST = 14 * 24 * 60;

    /** The most lead times there can be. */
    public static final int MOST = 5;

    /** A day and an hour before, for both. */
    static final ReminderSettings STANDARD = new ReminderSettings(List.of(24 * 60, 60), true, true, 0);
}
