package org.bookonce.scheduling.notification;

import java.util.Set;

/** Where a meeting takes place, said to the one or the other party: "You call +351 …", "Jonas calls you". */
final class Place {

    private static final Set<String> CALLS = Set.of("PHONE_HOST_CALLS", "PHONE_INVITEE_CALLS");

    private Place() {}

    /** One line, or more where the host wrote more; empty when nothing was said. */
    static String of(BookingMail mail, Wording words) {
        String text = mail.locationText().strip();
        boolean video = mail.locationKind().equals("VIDEO") && text.isEmpty();
        if (!video && !CALLS.contains(mail.locationKind())) {
            return text;
        }
        String said = text.isEmpty() ? "unsaid" : "said";
        return words.get(
                "mail.place." + mail.locationKind() + "." + said,
                "tohost",
                mail.toHost(),
                "host",
                mail.met(),
                "invitee",
                mail.attendee().name(),
                "text",
                text);
    }
}
