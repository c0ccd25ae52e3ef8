package org.bookonce.publicweb.booking;

import org.bookonce.scheduling.booking.BookingView;

/**
 * How a booking's state is shown: always a word and a colour (R7.1).
 *
 * @param key of the word
 * @param tone of the colour
 */
record State(String key, String tone) {

    static State of(BookingView booking) {
        return switch (booking.state()) {
            case CANCELLED, DECLINED, EXPIRED -> new State("public.booking.cancelled", "negative");
            case COMPLETED -> new State("public.booking.over", "neutral");
            case NO_SHOW -> new State("public.booking.no-show", "neutral");
            default -> new State(booking.started() ? "public.booking.running" : "public.booking.confirmed", "positive");
        };
    }
}
