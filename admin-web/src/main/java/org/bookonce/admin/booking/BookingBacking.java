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
import org.bookonce.scheduling.booking.BookingError;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.CancelBookingAsHost;
import org.bookonce.scheduling.booking.MarkNoShow;
import org.bookonce.scheduling.booking.ShowBookingAsHost;
import org.bookonce.scheduling.booking.UndoNoShow;
import org.bookonce.scheduling.booking.WriteBookingNotes;
import org.bookonce.scheduling.oneoff.ShowReplacement;
import org.bookonce.tenant.shared.BusinessException;

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
    transient WriteBookingNotes writeNotes;

    @Inject
    transient ShowReplacement showReplacement;

    @Inject
    transient Frame frame;

    @Inject
    transient ListAddress address;

    private UUID id;
    private String question = "";
    private String reason = "";
    private String notes;
    private int notesVersion;
    private boolean disputed;
    private transient BookingDetail detail;
    private transient String done = "";
    private transient boolean settled;
    private transient String replacement;

    @PostConstruct
    void open() {
        id = frame.id();
        readNotes();
        settled = false;
        done = Set.of("moved").contains(address.text("done")) ? address.text("done") : "";
    }

    /** Takes over what somebody else saved; what was typed is gone. */
    public void readNotes() {
        disputed = false;
        settled = true;
        notes = getDetail().notes();
        notesVersion = getDetail().notesVersion();
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

    /**
     * Saves the notes; what was typed stays where it cannot be saved. Where somebody else saved meanwhile, their text is
     * shown, and saving once more replaces it.
     */
    public void saveNotes() {
        carryOut("notes", this::writeNotes);
        readNotes();
    }

    private void writeNotes() {
        try {
            writeNotes.write(id, notesVersion, notes);
        } catch (BusinessException refusal) {
            disputed = refusal.code() == BookingError.NOTES_CHANGED;
            notesVersion = disputed ? getDetail().notesVersion() : notesVersion;
            throw refusal;
        }
    }

    /** Whether the notes on the page just became those that are saved, so that leaving it loses nothing. */
    public boolean isSettled() {
        return settled;
    }

    /** Whether somebody else's notes stand where the person's would. */
    public boolean isDisputed() {
        return disputed;
    }

    /** The link that took the place of the cancelled one's, right after cancelling (R2.13); empty where there is none. */
    public String getReplacement() {
        if (replacement == null) {
            replacement = "cancelled".equals(done) ? showReplacement.show(id).orElse("") : "";
        }
        return replacement;
    }

    /** Whether it is done or refused, the page then shows how things stand. */
    private void carryOut(String deed, Runnable work) {
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

    /** The notes as typed. */
    public String getNotes() {
        return notes;
    }

    /** Takes the notes. */
    public void setNotes(String notes) {
        this.notes = notes == null ? "" : notes;
    }
}
