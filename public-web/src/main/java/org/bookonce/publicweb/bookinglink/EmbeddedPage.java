package org.bookonce.publicweb.bookinglink;

import org.bookonce.publicweb.page.Frame;
import org.bookonce.publicweb.page.Sharing;

/**
 * That a booking was made, inside of somebody's page: nothing here can change it (R6.8).
 *
 * @param mail where everything about it is sent
 */
public record EmbeddedPage(
        Frame frame,
        Sharing sharing,
        String host,
        String title,
        String day,
        String range,
        String zoneName,
        String mail) {}
