package org.bookonce.admin.booking;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingError;
import org.bookonce.scheduling.booking.WriteBookingNotes;
import org.bookonce.tenant.shared.BusinessException;

/** The notes of one booking: what was typed stays until it is saved, whatever else is done on the page. */
@Named("bookingNotes")
@ViewScoped
public class BookingNotesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WriteBookingNotes writeNotes;

    @Inject
    transient BookingBacking booking;

    private UUID id;
    private String text;
    private int version;
    private boolean disputed;
    private transient boolean settled;

    @PostConstruct
    void open() {
        id = booking.getDetail().view().id();
        take();
        settled = false;
    }

    /** Takes over what is saved; what was typed is gone. */
    public void take() {
        text = booking.getDetail().notes();
        version = booking.getDetail().notesVersion();
        disputed = false;
        settled = true;
    }

    /** Saves what was typed. Where somebody else saved meanwhile, their text is shown; saving once more replaces it. */
    public void save() {
        booking.carryOut("notes", this::write);
        take();
    }

    private void write() {
        try {
            writeNotes.write(id, version, text);
        } catch (BusinessException refusal) {
            if (refusal.code() == BookingError.NOTES_CHANGED) {
                disputed = true;
                version = booking.getDetail().notesVersion();
            }
            throw refusal;
        }
    }

    /** Whether somebody else's notes stand where the person's would. */
    public boolean isDisputed() {
        return disputed;
    }

    /** Whether the text just became the one that is saved, so that leaving the page loses nothing. */
    public boolean isSettled() {
        return settled;
    }

    /** The notes as typed. */
    public String getText() {
        return text;
    }

    /** Takes the notes. */
    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
