package org.bookonce.publicweb.oneoff;

import java.util.List;
import org.bookonce.publicweb.page.Frame;
import org.bookonce.publicweb.page.ZoneLine;

/**
 * What an invitee sees after proposing other times, as long as none was accepted: their own, nobody else's.
 *
 * @param title what the meeting is called
 * @param heading what became of the proposal
 * @param waiting whether it waits for the host
 * @param icon which drawing stands above
 * @param reply the host's words; empty mostly
 * @param next what happens now, or why nothing does
 * @param back address of the list of slots; empty when the link is closed
 */
public record ProposedPage(
        Frame frame,
        String title,
        String host,
        String heading,
        boolean waiting,
        String icon,
        String reply,
        ZoneLine zone,
        List<Time> times,
        String next,
        String back) {

    /**
     * A proposed time.
     *
     * @param day with the weekday
     * @param range from when until when
     * @param note what is to be said about it; empty mostly
     */
    public record Time(String day, String range, String note) {}
}
