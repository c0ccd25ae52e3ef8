package org.bookonce.publicweb.oneoff;

import java.util.List;
import org.bookonce.publicweb.page.Frame;
import org.bookonce.publicweb.page.ZoneLine;

/**
 * What an invitee sees after proposing other times: their own, nobody else's.
 *
 * @param next what happens now
 * @param back address of the list of slots; empty when the link is closed
 */
public record ProposedPage(
        Frame frame, String title, String host, ZoneLine zone, List<Time> times, String next, String back) {

    /**
     * A proposed time.
     *
     * @param day with the weekday
     * @param range from when until when
     * @param note what is to be said about it; empty mostly
     */
    public record Time(String day, String range, String note) {}
}
