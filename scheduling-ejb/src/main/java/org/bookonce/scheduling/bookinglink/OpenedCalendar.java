package org.bookonce.scheduling.bookinglink;

import java.time.ZoneId;

/**
 * The page of a booking link with what it offers.
 *
 * @param minutes the duration it is shown for
 * @param zone in which the days are: the invitee's, or the schedule's
 */
public record OpenedCalendar(OpenedBookingLink link, int minutes, ZoneId zone, MonthOfSlots month) {}
