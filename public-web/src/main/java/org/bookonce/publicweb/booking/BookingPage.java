package org.bookonce.publicweb.booking;

import org.bookonce.publicweb.page.Frame;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.ZoneLine;

/**
 * A booking, right after it was made or whenever its manage link is opened.
 *
 * @param notice why what was just asked could not be done; empty mostly
 * @param status what state it is in, in a word
 * @param tone how the word looks: {@code positive}, {@code negative} or {@code neutral}
 * @param day the day
 * @param range from when until when
 * @param zone the line about the zone of both
 * @param hostTime day and time where the host is; empty when the clocks agree
 * @param moved who moved it and when; empty unless it was
 * @param former when it would have been before
 * @param cancelled who cancelled it and when; empty unless it was
 * @param reason why it was cancelled, in the words of who did; may be empty
 * @param links the meeting for other calendars; null once it was cancelled or is over
 * @param manage this page's own address, without what was just done
 * @param policy until when the reader can change it; empty when they cannot, or always can
 * @param move where another time is picked; empty when it cannot be moved
 * @param console the booking in the console, for the host; empty for the invitee
 * @param mayCancel whether the form to cancel it is shown
 * @param formKey signed key of that form
 * @param cancelling whether cancelling was just tried, so that its form is open
 * @param typedReason what was typed as the reason before it was refused
 * @param hint one more sentence, such as how to come back without an e-mail; may be empty
 * @param barred whether the hint says that nothing can be changed here, so that people want to reach somebody
 */
public record BookingPage(
        Frame frame,
        MeetingCard card,
        String notice,
        String status,
        String tone,
        String day,
        String range,
        ZoneLine zone,
        String hostTime,
        String moved,
        String former,
        String cancelled,
        String reason,
        CalendarLinks links,
        String manage,
        String policy,
        String move,
        String console,
        boolean mayCancel,
        String formKey,
        boolean cancelling,
        String typedReason,
        String hint,
        boolean barred) {}
