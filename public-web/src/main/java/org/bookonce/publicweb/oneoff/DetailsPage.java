package org.bookonce.publicweb.oneoff;

import java.util.List;
import org.bookonce.publicweb.page.Frame;
import org.bookonce.publicweb.page.MeetingCard;

/**
 * The form after a slot was chosen.
 *
 * @param day the chosen day
 * @param range from when until when
 * @param zoneName the zone of both
 * @param hostTime day and time where the host is; empty when the clocks agree
 * @param change address of the list of slots
 * @param zone id of the zone, sent along
 * @param formKey signed key of this form (R8.3)
 * @param notice what is wrong with the whole; empty mostly
 * @param fields what is asked, with what was typed and what is wrong with it
 * @param submit what the button does, with the time
 */
public record DetailsPage(
        Frame frame,
        MeetingCard card,
        String day,
        String range,
        String zoneName,
        String hostTime,
        String change,
        String zone,
        String formKey,
        String notice,
        List<Field> fields,
        String submit) {

    /**
     * One field of the form.
     *
     * @param name also the element's id
     * @param type of the input element
     * @param autocomplete what the browser may fill in
     * @param error empty when nothing is wrong
     */
    public record Field(
            String name, String label, String type, String autocomplete, boolean required, String value, String error) {

        /** Whether something is wrong. */
        public boolean wrong() {
            return !error.isEmpty();
        }
    }

    /** The fields that have something wrong with them. */
    public List<Field> wrong() {
        return fields.stream().filter(Field::wrong).toList();
    }
}
