package org.bookonce.publicweb.booking;

import java.util.List;
import org.bookonce.publicweb.oneoff.SlotDay;
import org.bookonce.publicweb.page.Frame;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.ZoneLine;

/**
 * The other offered slots that a booking can move to (R2.11).
 *
 * @param notice what happened just before, such as "That time was just taken."; empty mostly
 * @param day when it is agreed so far
 * @param range from when until when it is agreed so far
 * @param days the slots; those taken meanwhile are struck out
 * @param none whether nothing can be chosen
 * @param next what to do then
 * @param back the booking's own page
 */
public record MoveSlotsPage(
        Frame frame,
        MeetingCard card,
        ZoneLine zone,
        String notice,
        String day,
        String range,
        List<SlotDay> days,
        boolean none,
        String next,
        String back) {}
