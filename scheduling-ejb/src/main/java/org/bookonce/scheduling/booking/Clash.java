package org.bookonce.scheduling.booking;

/** How the host's side is told what stands in the way of a booking. */
final class Clash {

    private Clash() {}

    static BookingError code(TakenTime taken) {
        return switch (taken.kind()) {
            case BOOKING -> BookingError.MEETS_BOOKING;
            case HOLD -> BookingError.MEETS_HOLD;
            case FORM -> BookingError.MEETS_FORM;
        };
    }
}
