package org.bookonce.scheduling.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is told of a proposal (R2.12): to the host that there is one, to the invitee what became of it.
 *
 * @param to who is told
 * @param title what the meeting is called
 * @param proposer the invitee's name
 * @param email the invitee's address, for the host alone
 * @param times what was proposed, in order
 * @param locationKind how it is told where they would meet; null in mails written before it was
 * @param locationText the place, or what the invitee answered where it is asked for; null likewise
 * @param message the invitee's sentence or the host's answer; may be empty
 * @param open whether the link can still be booked
 * @param url where the button leads: to the console, or to the link
 */
public record ProposalMail(
        Kind kind,
        UUID oneOffId,
        String organization,
        String accent,
        Correspondent to,
        String title,
        String host,
        String proposer,
        String email,
        List<Time> times,
        String locationKind,
        String locationText,
        String message,
        boolean open,
        String url) {

    /** What happened. */
    public enum Kind {
        /** An invitee proposes other times; the host reads it. */
        MADE("mail.proposal-made."),
        /** The host took none of them; the invitee reads it. */
        ANSWERED("mail.proposal-answered."),
        /** The link was closed meanwhile; the invitee reads it. */
        CLOSED("mail.proposal-closed.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What the keys of its words begin with. */
        String words() {
            return words;
        }
    }

    /** A proposed time. */
    public record Time(Instant start, Instant end) {}
}
