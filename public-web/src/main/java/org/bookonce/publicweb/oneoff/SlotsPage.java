package org.bookonce.publicweb.oneoff;

import java.util.List;
import java.util.Map;
import org.bookonce.publicweb.page.Frame;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.ZoneLine;

/**
 * The list of offered slots.
 *
 * @param notice what happened just before, such as "That time was just taken."; empty mostly
 * @param days the slots; those taken meanwhile are shown struck out (R2.4)
 * @param noneFree whether nothing can be chosen any more
 * @param kept the invitee's name and e-mail from the address (R2.10), sent along with the choice
 * @param propose address of the form that proposes other times (R2.12); empty where the host wants none
 */
public record SlotsPage(
        Frame frame,
        MeetingCard card,
        ZoneLine zone,
        String notice,
        List<SlotDay> days,
        boolean noneFree,
        Map<String, String> kept,
        String propose) {}
