package org.bookonce.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.bookonce.admin.frame.Frame;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.BookingList;
import org.bookonce.scheduling.booking.ListBookings;
import org.bookonce.scheduling.departure.Departure;
import org.bookonce.scheduling.departure.ShowDeparture;
import org.bookonce.scheduling.oneoff.ListOneOffs;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OneOffList;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.tenant.membership.CurrentMember;

/** What a person has ahead and holds open, on their page. */
@Named("personTime")
@RequestScoped
public class PersonTimeBacking {

    private static final int ROWS = 10;

    @Inject
    ShowDeparture showDeparture;

    @Inject
    ListBookings listBookings;

    @Inject
    ListOneOffs listOneOffs;

    @Inject
    CurrentMember current;

    @Inject
    Frame frame;

    private Departure departure;
    private BookingList bookings;
    private OneOffList oneOffs;

    /** What was read is read again when it is asked for. */
    void forget() {
        departure = null;
        bookings = null;
        oneOffs = null;
    }

    /** Whether bookings can be cancelled from here. */
    public boolean isMayCancel() {
        return current.readOnly().isEmpty();
    }

    /** What would break if they went now. */
    public Departure getDeparture() {
        if (departure == null) {
            departure = showDeparture.show(frame.id());
        }
        return departure;
    }

    /** The next bookings. */
    public BookingList getBookings() {
        if (bookings == null) {
            bookings = listBookings.list(
                    BookingFilter.of(BookingFilter.When.UPCOMING, Optional.of(frame.id())), Optional.empty(), ROWS);
        }
        return bookings;
    }

    /** The newest open one-offs. */
    public OneOffList getOneOffs() {
        if (oneOffs == null) {
            oneOffs = listOneOffs.list(new OneOffFilter(
                    Optional.of(OneOffStatus.OPEN), Optional.of(frame.id()), "", Optional.empty(), ROWS));
        }
        return oneOffs;
    }
}
