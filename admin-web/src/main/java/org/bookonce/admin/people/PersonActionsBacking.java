package org.bookonce.admin.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.bookonce.admin.frame.Frame;
import org.bookonce.scheduling.departure.CancelUpcomingBookings;
import org.bookonce.scheduling.departure.DeactivateMember;
import org.bookonce.tenant.people.ReactivateMember;
import org.bookonce.tenant.people.TransferOwnership;

/** What is done to a person after a question. Only what was asked is done, and once: a second click finds no question. */
@Named("personActions")
@ViewScoped
public class PersonActionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the person is asked about. */
    private enum Question {
        DEACTIVATE,
        REACTIVATE,
        TRANSFER,
        CANCEL
    }

    @Inject
    transient PersonBacking person;

    @Inject
    transient TransferOwnership transferOwnership;

    @Inject
    transient DeactivateMember deactivateMember;

    @Inject
    transient ReactivateMember reactivateMember;

    @Inject
    transient CancelUpcomingBookings cancelBookings;

    @Inject
    transient Frame frame;

    private Question question;
    private String reason = "";

    /** Asks before deactivating. */
    public void askDeactivate() {
        question = Question.DEACTIVATE;
    }

    /** Asks before reactivating. */
    public void askReactivate() {
        question = Question.REACTIVATE;
    }

    /** Asks before handing the organization over. */
    public void askTransfer() {
        question = Question.TRANSFER;
    }

    /** Asks before cancelling everything ahead. */
    public void askCancel() {
        question = Question.CANCEL;
    }

    /** Deactivates. */
    public void deactivate() {
        answer(Question.DEACTIVATE, "deactivate", () -> deactivateMember.deactivate(frame.id()));
    }

    /** Takes the person back. */
    public void reactivate() {
        answer(Question.REACTIVATE, "reactivate", () -> reactivateMember.reactivate(frame.id()));
    }

    /** Hands the organization over; the page is then an admin's. */
    public void transfer() throws IOException {
        if (answer(Question.TRANSFER, "transfer", () -> transferOwnership.transfer(frame.id()))) {
            PersonBacking.go(frame.self());
        }
    }

    /** Cancels everything ahead; the invitees are told, with the reason. */
    public void cancel() {
        answer(Question.CANCEL, "cancel", () -> cancelBookings.cancel(frame.id(), reason));
    }

    private boolean answer(Question asked, String deed, Runnable work) {
        boolean open = question == asked;
        question = null;
        if (open) {
            person.carryOut(deed, work);
        }
        return open;
    }

    /** Changes nothing. */
    public void close() {
        question = null;
    }

    /** Name of what is being asked, or empty. */
    public String getQuestion() {
        return question == null ? "" : question.name();
    }

    /** Why everything is cancelled, for the invitees. */
    public String getReason() {
        return reason;
    }

    /** Takes the reason. */
    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
