package org.bookonce.publicweb.oneoff;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bookonce.publicweb.oneoff.DetailsPage.Field;
import org.bookonce.publicweb.page.Frame;
import org.bookonce.publicweb.page.MeetingCard;

/**
 * The form that proposes other times (R2.12).
 *
 * @param minutes how long each would last
 * @param back address of the list of slots
 * @param formKey signed key of this form (R8.3)
 * @param notice what is wrong with the whole; empty mostly
 * @param rows the picker
 * @param first the first day that can be picked
 * @param last the last one
 * @param zone the field with the time zone
 * @param zones the zones to choose from, as options
 * @param zoneAssumed whether nobody chose it: the script may then put the browser's own in its place
 * @param note the field with the sentence
 * @param fields who proposes, and what the location asks
 */
public record ProposalPage(
        Frame frame,
        MeetingCard card,
        int minutes,
        String back,
        String formKey,
        String notice,
        List<Row> rows,
        LocalDate first,
        LocalDate last,
        Field zone,
        Content zones,
        boolean zoneAssumed,
        Field note,
        List<Field> fields) {

    /**
     * A row of the picker.
     *
     * @param number from 1
     * @param label such as "First time"
     * @param day as typed
     * @param time as typed
     * @param error empty when nothing is wrong
     */
    public record Row(int number, String label, String day, String time, boolean required, String error) {

        /** Whether something is wrong. */
        public boolean wrong() {
            return !error.isEmpty();
        }
    }

    /** What is wrong, in the order of the form; {@code name} is the id to go to. */
    public List<Field> wrong() {
        Stream<Field> times = rows.stream()
                .map(row -> new Field("day" + row.number(), row.label(), "date", "off", false, "", row.error()));
        return Stream.of(times, Stream.of(zone, note), fields.stream())
                .flatMap(part -> part)
                .filter(Field::wrong)
                .toList();
    }
}
