package org.bookonce.admin.booking;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.bookonce.admin.frame.Frame;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.CancelBookingAsHost;
import org.bookonce.scheduling.booking.ShowBookingAsHost;

/** One booking, as its host and the organization's admins see it. */
@Named("booking")
@ViewScoped
public class BookingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowBookingAsHost showBooking;

    @Inject
    transient CancelBookingAsHost cancelBooking;

    @Inject
    transient Frame frame;

    private UUID id;
    private boolean asking;
    private String reason = "";
    private transient BookingView view;

    @PostConstruct
    void open() {
        id = frame.id();
    }

    /** The booking as it is now. */
    public BookingView getView() {
        if (view == null) {
            view = showBooking.show(id);
        }
        return view;
    }

    /** Asks before cancelling. */
    public void ask() {
        asking = true;
    }

    /** Leaves the booking as it is. */
    public void close() {
        asking = false;
    }

    /** Cancels; the invitee is told, with the reason. */
    public void cancel() {
        asking = false;
        view = null;
        cancelBooking.cancel(id, reason);
    }

    /** Whether the person is being asked. */
    public boolean isAsking() {
        return asking;
    }

    /** Why, in the host's words. */
    public String getReason() {
        return reason;
    }

    /** Takes the reason. */
    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
