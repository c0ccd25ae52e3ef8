package org.bookonce.publicweb.bookinglink;

import java.util.List;
import java.util.stream.Stream;
import org.bookonce.publicweb.page.Frame;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.Sharing;

/**
 * The form after a slot was chosen.
 *
 * @param slot what was chosen
 * @param held until when it is kept back; null when it is not
 * @param notice what is wrong with the whole; empty mostly
 * @param contact name and e-mail
 * @param places to choose from; none where there is nothing to choose
 * @param placeError what is wrong with that choice; empty mostly
 * @param more what else is asked
 * @param keys what the form sends along unseen
 * @param submit what the button does, with the time
 */
public record FormPage(
        Frame frame,
        Sharing sharing,
        MeetingCard card,
        Slot slot,
        Held held,
        String notice,
        List<FormField> contact,
        List<FormField.Place> places,
        String placeError,
        List<FormField> more,
        Keys keys,
        String submit) {

    /**
     * What was chosen.
     *
     * @param hostTime day and time where the host is; empty when the clocks agree
     * @param change address of the month
     */
    public record Slot(String day, String range, String zoneName, String hostTime, String change) {}

    /** How long it is kept: in words, in seconds from now, and what to say when that is over. */
    public record Held(String sentence, long seconds, String over) {}

    /** What the form sends along, and where it is sent. */
    public record Keys(String action, String zone, int minutes, String visitor, String formKey) {}

    /** The fields that have something wrong with them. */
    public List<FormField> wrong() {
        return Stream.of(
                        contact.stream(),
                        places.stream().map(FormField.Place::more).filter(field -> field != null),
                        more.stream())
                .flatMap(fields -> fields)
                .filter(FormField::wrong)
                .toList();
    }
}
