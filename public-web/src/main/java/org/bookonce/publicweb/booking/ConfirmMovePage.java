package org.bookonce.publicweb.booking;

import org.bookonce.publicweb.page.Frame;
import org.bookonce.publicweb.page.MeetingCard;

/**
 * The last look before a booking is moved: old time, new time, one button.
 *
 * @param notice why it could not be done just now; empty mostly
 * @param former day and time as agreed so far
 * @param day the new day
 * @param range the new time
 * @param zone id of the zone of both
 * @param zoneName what that zone is called
 * @param hostTime the new time where the host is; empty when the clocks agree
 * @param what who is told
 * @param change where another slot is picked
 * @param back the booking's own page
 * @param formKey signed key of this form (R8.3)
 * @param submit what the button does, with the time
 */
public record ConfirmMovePage(
        Frame frame,
        MeetingCard card,
        String notice,
        String former,
        String day,
        String range,
        String zone,
        String zoneName,
        String hostTime,
        String what,
        String change,
        String back,
        String formKey,
        String submit) {}
