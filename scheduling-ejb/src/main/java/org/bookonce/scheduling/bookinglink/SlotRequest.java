package org.bookonce.scheduling.bookinglink;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * A slot that an invitee wants, with the filled-in form.
 *
 * @param slug of the booking link
 * @param minutes one of the link's durations
 * @param location the place of the chosen one in the link's list
 * @param place the answer where the location asks for one
 * @param answers by the id of the question
 * @param zone null for the link's
 * @param language tag
 * @param formKey as the form carried it (R8.3)
 */
public record SlotRequest(
        String slug,
        int minutes,
        Instant start,
        String name,
        String email,
        int location,
        String place,
        Map<String, String> answers,
        ZoneId zone,
        String language,
        boolean clock24,
        String formKey) {

    /** What the form key of a slot's form is issued for: another slot is another form. */
    public static String formPurpose(UUID eventTypeId, int minutes, Instant start) {
        return "book-slot:" + eventTypeId + ":" + minutes + ":" + start;
    }

    public SlotRequest {
        answers = Map.copyOf(answers);
    }
}
