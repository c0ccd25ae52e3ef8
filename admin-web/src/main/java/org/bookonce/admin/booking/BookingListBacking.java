package org.bookonce.admin.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.BookingFilter.When;
import org.bookonce.scheduling.booking.BookingList;
import org.bookonce.scheduling.booking.ListBookings;

/** The list of bookings; what is asked for stands in the address. Upcoming ones, unless asked otherwise. */
@Named("bookings")
@RequestScoped
public class BookingListBacking {

    @Inject
    ListBookings listBookings;

    @Inject
    ListAddress address;

    private BookingList page;

    @PostConstruct
    void load() {
        page = listBookings.list(new BookingFilter(
                Optional.of(getWhen()),
                address.id("organizer"),
                address.text("q"),
                address.cursor(),
                ListAddress.SIZE));
    }

    /** The rows of this page. */
    public BookingList getPage() {
        return page;
    }

    /** Which bookings are shown. */
    public When getWhen() {
        return address.constant("status", When.class).orElse(When.UPCOMING);
    }

    /** What can be shown. */
    public When[] getChoices() {
        return When.values();
    }
}
