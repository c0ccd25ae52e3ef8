package org.bookonce.scheduling.notification;

import java.util.Set;

/** Where a meeting takes place, said to the one or the other party: "You call +351 …", "Jonas calls you". */
final class Place {

    private static final Set<String> CALLS = Set.of("PHONE_HOST_CALLS", "PHONE_INVITEE_CALLS");

    private Place() {}

    /** One line, or more where the host wrote more; empty when nothing was said. */
    static String of(BookingMail mail, Wording words) {
        return of(
                mail.locationKind(),
                mail.locationText(),
                mail.toHost(),
                mail.met(),
                mail.attendee().name(),
                words);
    }

    /** The same for the host, of a meeting that is proposed; empty in mails of old, which did not say. */
    static String of(ProposalMail mail, Wording words) {
        return mail.locationKind() == null
                ? ""
                : of(mail.locationKind(), mail.locationText(), true, mail.host(), mail.proposer(), words);
    }

    private static String of(String kind, String told, boolean toHost, String host, String invitee, Wording words) {
        String text = told.strip();
        boolean video = kind.equals("VIDEO") && text.isEmpty();
        if (!video && !CALLS.contains(kind)) {
            return text;
        }
        String said = text.isEmpty() ? "unsaid" : "said";
        return words.get(
                "mail.place." + kind + "." + said, "tohost", toHost, "host", host, "invitee", invitee, "text", text);
    }
}
