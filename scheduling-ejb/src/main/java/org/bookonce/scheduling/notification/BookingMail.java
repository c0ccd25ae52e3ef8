package org.bookonce.scheduling.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What one party is told of a booking: everything the mail needs, as it was at that moment, so that a mail delivered
 * late still says what happened then (R10.1).
 *
 * @param toHost whether the host is told; else the invitee
 * @param attendee the invitee; the email is empty when they gave none
 * @param zone the host's, in which the meeting was agreed
 * @param uid RFC 5545 UID, the same for every mail about this booking
 * @param sequence RFC 5545 SEQUENCE
 * @param at when it happened: DTSTAMP
 * @param manageUrl the reader's own page for this booking
 * @param cancelledByHost only for {@link Kind#CANCELLED}
 * @param reason why it was cancelled, or what is said to the invitee and the new host when it is reassigned; or empty
 * @param former when it would have been; only for {@link Kind#MOVED}, null otherwise
 * @param team the names of all hosts, where there are several; else empty
 * @param answers what the booking form asked; only the host's mail says it
 * @param hosts who gave it to whom; only where that is what happened, null otherwise
 */
public record BookingMail(
        Kind kind,
        boolean toHost,
        UUID bookingId,
        String organization,
        String accent,
        Correspondent host,
        Correspondent attendee,
        String title,
        String description,
        String locationKind,
        String locationText,
        Instant start,
        Instant end,
        ZoneId zone,
        String uid,
        int sequence,
        Instant at,
        String manageUrl,
        boolean cancelledByHost,
        String reason,
        Former former,
        String team,
        List<Answer> answers,
        Hosts hosts) {

    /** What the booking form asked, and what the invitee answered. */
    public record Answer(String label, String answer) {}

    /** What an older archive queued has neither team nor answers. */
    public BookingMail {
        team = team == null ? "" : team;
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /** What happened. */
    public enum Kind {
        CONFIRMED,
        MOVED,
        CANCELLED,
        /** Another host takes it: to the invitee, and to others who take part. */
        REASSIGNED,
        /** To the host who takes it now. */
        REASSIGNED_TO,
        /** To the host who took it before: for them it is off. */
        REASSIGNED_FROM,
        /** Nothing happened: the meeting is near. */
        REMINDER
    }

    /** The same, told for another reason. */
    public BookingMail as(Kind what) {
        return told(what, manageUrl, reason, what == Kind.MOVED ? former : null, hosts);
    }

    /** The same, told since another host takes it. @param url the reader's page of it, or of their bookings */
    public BookingMail reassigned(Kind what, Hosts between, String words, String url) {
        return told(what, url, words, null, between);
    }

    private BookingMail told(Kind what, String url, String words, Former before, Hosts between) {
        return new BookingMail(
                what,
                toHost,
                bookingId,
                organization,
                accent,
                host,
                attendee,
                title,
                description,
                locationKind,
                locationText,
                start,
                end,
                zone,
                uid,
                sequence,
                at,
                url,
                cancelledByHost,
                words,
                before,
                team,
                answers,
                between);
    }

    /** Names of hosts. */
    public record Hosts(String from, String to) {}

    /** Whether it does not take place for whoever reads it. */
    public boolean off() {
        return kind == Kind.CANCELLED || kind == Kind.REASSIGNED_FROM;
    }

    /**
     * When the meeting would have been, before it was moved.
     *
     * @param byHost whether the host moved it; else the invitee
     */
    public record Former(Instant start, Instant end, boolean byHost) {}

    /** Who is met: the host, or all of them. */
    public String met() {
        return team.isEmpty() ? host.name() : team;
    }

    /** Whom it is sent to. */
    public Correspondent recipient() {
        return toHost ? host : attendee;
    }
}
