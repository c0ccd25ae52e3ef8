package org.bookonce.publicweb.booking;

import java.time.Instant;
import org.bookonce.scheduling.booking.BookingStatus;
import org.bookonce.scheduling.booking.BookingView;

/**
 * How a booking's state is shown: always a word and a colour (R7.1).
 *
 * @param key of the word
 * @param tone of the colour
 * @param ahead whether it is worth a place in a calendar
 */
record State(String key, String tone, boolean ahead) {

    static State of(BookingView booking, Instant now) {
        if (booking.status() == BookingStatus.CANCELLED) {
            return new State("public.booking.cancelled", "negative", false);
        }
        if (booking.past()) {
            return new State("public.booking.over", "neutral", false);
        }
        boolean running = !now.isBefore(booking.meeting().start());
        return new State(running ? "public.booking.running" : "public.booking.confirmed", "positive", true);
    }
}
