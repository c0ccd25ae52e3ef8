package org.bookonce.publicweb.bookinglink;

import java.util.List;
import java.util.Map;
import org.bookonce.publicweb.page.Frame;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.Sharing;
import org.bookonce.publicweb.page.ZoneLine;

/**
 * A month of a booking link, and the times of one of its days.
 *
 * @param notice what happened just before, such as "That time was just taken."; empty mostly
 * @param durations what can be chosen; none where there is one only
 * @param offered the month and the times of one of its days
 * @param form what choosing a time sends along
 */
public record MonthPage(
        Frame frame,
        Sharing sharing,
        MeetingCard card,
        ZoneLine zone,
        String notice,
        List<Duration> durations,
        OfferedMonth offered,
        ChoiceForm form) {

    /** A duration to choose. */
    public record Duration(String label, String href, boolean chosen) {}

    /** A month with the ways to its neighbours; {@code previous} and {@code next} are null where there is none. */
    public record Turning(MonthGrid grid, Way previous, Way next) {}

    /** Somewhere to go. */
    public record Way(String label, String href) {}

    /**
     * Nothing is free in the month.
     *
     * @param next the next day that has something; null when no later one has
     * @param nowhere whether no month has anything
     */
    public record Nothing(String sentence, String advice, Way next, boolean nowhere) {}

    /**
     * What choosing a time sends along.
     *
     * @param path where it is sent
     * @param formKey signed key of this form (R8.3)
     * @param visitor whom the key names
     * @param kept parameters
     * @param typed what was typed before, when another time has to be picked
     */
    public record ChoiceForm(
            String path, String formKey, String visitor, Map<String, String> kept, Map<String, String> typed) {}
}
