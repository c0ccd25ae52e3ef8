package org.bookonce.admin.booking;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.booking.BookingDetail;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.CancelBookingAsHost;
import org.bookonce.scheduling.booking.MarkNoShow;
import org.bookonce.scheduling.booking.ShowBookingAsHost;
import org.bookonce.scheduling.booking.UndoNoShow;
import org.bookonce.scheduling.oneoff.ShowReplacement;

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
    transient MarkNoShow markNoShow;

    @Inject
    transient UndoNoShow undoNoShow;

    @Inject
    transient ShowReplacement showReplacement;

    @Inject
    transient Frame frame;

    @Inject
    transient ListAddress address;

    private UUID id;
    private String question = "";
    private String reason = "";
    private transient BookingDetail detail;
    private transient String done = "";
    private transient String replacement;

    @PostConstruct
    void open() {
        id = frame.id();
        detail = showBooking.show(id);
        done = Set.of("moved", "reassigned").contains(address.text("done")) ? address.text("done") : "";
    }

    /** The booking as it is now, with what only the host's side sees. */
    public BookingDetail getDetail() {
        if (detail == null) {
            detail = showBooking.show(id);
        }
        return detail;
    }

    /** The booking as it is now. */
    public BookingView getView() {
        return getDetail().view();
    }

    /** Asks before cancelling. */
    public void askCancel() {
        question = "CANCEL";
    }

    /** Asks before marking as a no-show. */
    public void askNoShow() {
        question = "NO_SHOW";
    }

    /** Leaves the booking as it is. */
    public void close() {
        question = "";
    }

    /** Cancels; the invitee is told, with the reason. */
    public void cancel() {
        carryOut("cancelled", () -> cancelBooking.cancel(id, reason));
    }

    /** Marks as a no-show. */
    public void noShow() {
        carryOut("no-show", () -> markNoShow.mark(id));
    }

    /** Takes the no-show back. */
    public void undoNoShow() {
        carryOut("no-show-undone", () -> undoNoShow.undo(id));
    }

    /** The link that took the place of the cancelled one's, right after cancelling (R2.13); empty where there is none. */
    public String getReplacement() {
        if (replacement == null) {
            replacement = "cancelled".equals(done) ? showReplacement.show(id).orElse("") : "";
        }
        return replacement;
    }

    /** Whether it is done or refused, the page then shows how things stand. */
    void carryOut(String deed, Runnable work) {
        question = "";
        detail = null;
        done = "";
        replacement = null;
        work.run();
        done = deed;
    }

    /** What is being asked: {@code CANCEL}, {@code NO_SHOW}, or empty. */
    public String getQuestion() {
        return question;
    }

    /** What was done last, or empty. */
    public String getDone() {
        return done == null ? "" : done;
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
