package org.bookonce.scheduling.notification;

/** The calendar file of a booking (RFC 5545), as mails attach it and the manage page offers it. */
public final class InvitationFile {

    private InvitationFile() {}

    /** The iCalendar text, {@code METHOD:REQUEST} or {@code METHOD:CANCEL} (RFC 5546) by what happened. */
    public static String of(BookingMail mail) {
        throw new UnsupportedOperationException();
    }
}
