package org.bookonce.publicweb.booking;

import org.bookonce.publicweb.bookinglink.MonthPage;
import org.bookonce.publicweb.bookinglink.OfferedMonth;
import org.bookonce.publicweb.page.Frame;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.ZoneLine;

/**
 * A month of the booking link that a booking came from, to move it to another time (R7.3).
 *
 * @param notice what happened just before, such as "That time was just taken."; empty mostly
 * @param day when it is agreed so far
 * @param range from when until when it is agreed so far
 * @param form what choosing a time sends along
 * @param back the booking's own page
 */
public record MoveMonthPage(
        Frame frame,
        MeetingCard card,
        ZoneLine zone,
        String notice,
        String day,
        String range,
        OfferedMonth offered,
        MonthPage.ChoiceForm form,
        String back) {}
