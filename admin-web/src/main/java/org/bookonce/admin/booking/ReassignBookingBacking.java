package org.bookonce.admin.booking;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.Reader;
import org.bookonce.scheduling.booking.BookingDetail;
import org.bookonce.scheduling.booking.FindOtherHosts;
import org.bookonce.scheduling.booking.HostReassignment;
import org.bookonce.scheduling.booking.OtherHost;
import org.bookonce.scheduling.booking.OtherHosts;
import org.bookonce.scheduling.booking.ReassignBooking;
import org.bookonce.scheduling.booking.ShowBookingAsHost;
import org.bookonce.scheduling.booking.TakenTime;

/** Gives a booking to another host (R7.4): who is free then, who is not, and a sentence for those who are told. */
@Named("reassignBooking")
@ViewScoped
public class ReassignBookingBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "console.reassign-booking.";

    @Inject
    transient ShowBookingAsHost showBooking;

    @Inject
    transient FindOtherHosts findOtherHosts;

    @Inject
    transient ReassignBooking reassignBooking;

    @Inject
    transient Frame frame;

    @Inject
    transient Reader reader;

    private UUID id;
    private int sequence;
    private String title;
    private boolean done;
    private String search = "";
    private String host = "";
    private String words = "";
    private transient BookingDetail detail;
    private transient OtherHosts others;

    @PostConstruct
    void open() {
        id = frame.id();
        detail = showBooking.show(id);
        sequence = detail.sequence();
        title = detail.view().meeting().title();
    }

    /** The booking as it is now. */
    public BookingDetail getDetail() {
        if (detail == null) {
            detail = showBooking.show(id);
        }
        return detail;
    }

    /** Another name is asked for: who is called like that is read again. */
    public void look() {
        others = null;
    }

    /** Gives it away. Leads back to the booking, or says here that it is no longer one's own. */
    public void reassign() throws IOException {
        UUID chosen = host.isEmpty() ? null : UUID.fromString(host);
        others = null;
        detail = null;
        if (!reassignBooking
                .reassign(new HostReassignment(id, sequence, chosen, words))
                .stillSeen()) {
            done = true;
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(frame.link("bookings/" + id + "?done=reassigned"));
        faces.responseComplete();
    }

    /** Who could take it. */
    public OtherHosts getOthers() {
        if (others == null) {
            others = findOtherHosts.find(id, search);
        }
        return others;
    }

    /** How many there are beside those who are shown; none while a name is asked for. */
    public int getMore() {
        return search.isBlank() ? getOthers().total() - getOthers().hosts().size() : 0;
    }

    /** Whether there are so many that they are better found by name. */
    public boolean isMany() {
        return getOthers().total() > FindOtherHosts.MOST / 2;
    }

    /** Who it is, and whether they are free. */
    public String said(OtherHost other) {
        String name = reader.apart(other.name());
        if (other.free()) {
            return reader.texts().get(TEXTS + (other.outsideHours() ? "outside" : "free"), "name", name);
        }
        return other.meets()
                .map(taken -> reader.texts()
                        .get(
                                TEXTS + (taken.kind() == TakenTime.Kind.FORM ? "meets-form" : "meets"),
                                "name",
                                name,
                                "title",
                                reader.apart(taken.title()),
                                "time",
                                reader.apart(reader.times().range(taken.start(), taken.end()))))
                .orElseGet(() -> reader.texts().get(TEXTS + "taken", "name", name));
    }

    /** Whether it was given away, and the person does not see it any more. */
    public boolean isDone() {
        return done;
    }

    /** What the meeting is called. */
    public String getTitle() {
        return title;
    }

    /** Part of a name. */
    public String getSearch() {
        return search;
    }

    /** Takes the part of a name. */
    public void setSearch(String search) {
        this.search = search == null ? "" : search;
    }

    /** Who is chosen: an id, or empty. */
    public String getHost() {
        return host;
    }

    /** Takes who is chosen. */
    public void setHost(String host) {
        this.host = host == null ? "" : host;
    }

    /** What is said to those who are told. */
    public String getWords() {
        return words;
    }

    /** Takes what is said. */
    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
