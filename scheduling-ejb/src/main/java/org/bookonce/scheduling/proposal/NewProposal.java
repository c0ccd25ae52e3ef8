package org.bookonce.scheduling.proposal;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What an invitee sends to propose other times.
 *
 * @param token the one-off's
 * @param times the rows of the picker, at most {@value #TIMES}; empty ones among them
 * @param zone in which the times are meant; null when none was named that there is
 * @param note a sentence, may be empty
 * @param answer the place or phone number that the location asks for; ignored where it does not
 * @param language tag of the language of the page
 * @param formKey issued for {@link #formPurpose}
 */
public record NewProposal(
        String token,
        List<WallTime> times,
        ZoneId zone,
        String note,
        String name,
        String email,
        String answer,
        String language,
        boolean clock24,
        String formKey) {

    /** How many times can be proposed at once. */
    public static final int TIMES = 3;

    /** What the form key of a link's form is issued for. */
    public static String formPurpose(UUID oneOffId) {
        return "propose-times:" + oneOffId;
    }

    /**
     * A row of the picker, as it was typed.
     *
     * @param day such as {@code 2027-03-31}
     * @param time such as {@code 14:30}
     */
    public record WallTime(String day, String time) {

        boolean empty() {
            return day.isBlank() && time.isBlank();
        }
    }
}
