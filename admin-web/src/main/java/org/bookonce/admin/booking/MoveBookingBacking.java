package org.bookonce.admin.booking;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.bookonce.admin.frame.Frame;
import org.bookonce.scheduling.booking.BookingDetail;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.HostMove;
import org.bookonce.scheduling.booking.Meeting;
import org.bookonce.scheduling.booking.MoveBooking;
import org.bookonce.scheduling.booking.Occurrence;
import org.bookonce.scheduling.booking.ShowBookingAsHost;
import org.bookonce.scheduling.booking.ShowHostDay;
import org.bookonce.scheduling.booking.TakenTime;

/** Moves a booking to another time (R7.4): day and time in the host's zone, with what else is on that day. */
@Named("moveBooking")
@ViewScoped
public class MoveBookingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowBookingAsHost showBooking;

    @Inject
    transient ShowHostDay showHostDay;

    @Inject
    transient MoveBooking moveBooking;

    @Inject
    transient Frame frame;

    private UUID id;
    private int sequence;
    private ZoneId zone;
    private String day;
    private String start;
    private String minutes;
    private String which = Occurrence.UNSAID.name();
    private transient BookingView view;
    private transient List<TakenTime> taken;

    @PostConstruct
    void open() {
        id = frame.id();
        BookingDetail detail = showBooking.show(id);
        view = detail.view();
        Meeting meeting = view.meeting();
        sequence = detail.sequence();
        zone = detail.hostZone();
        LocalDateTime wall = meeting.start().atZone(zone).toLocalDateTime();
        day = wall.toLocalDate().toString();
        start = wall.toLocalTime().toString();
        minutes = Long.toString(Duration.between(meeting.start(), meeting.end()).toMinutes());
    }

    /** The booking as it is now. */
    public BookingView getView() {
        if (view == null) {
            view = showBooking.show(id).view();
        }
        return view;
    }

    /** The day is another one: what is on it is read again. */
    public void look() {
        taken = null;
    }

    /** Moves it and leads back to the booking, which says so. */
    public void move() throws IOException {
        moveBooking.move(new HostMove(id, sequence, wall(), length(), Occurrence.valueOf(which)));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(frame.link("bookings/" + id + "?done=moved"));
        faces.responseComplete();
    }

    /** What else takes the host's time on the day; nothing where no day can be read. */
    public List<TakenTime> getTaken() {
        if (taken == null) {
            LocalDate read = date();
            taken = read == null ? List.of() : showHostDay.show(id, read);
        }
        return taken;
    }

    /** The day as a bar. */
    public List<HostDay.Bar> getBars() {
        LocalDate read = date();
        return read == null ? List.of() : new HostDay(read, zone).bars(getTaken(), wall(), length());
    }

    /** Whether the time happens twice on its day, so that the person has to say which. */
    public boolean isTwice() {
        return wall() != null && zone.getRules().getValidOffsets(wall()).size() == 2;
    }

    private LocalDate date() {
        try {
            LocalDate read = LocalDate.parse(day);
            return read.getYear() > 0 && read.getYear() < 9999 ? read : null;
        } catch (DateTimeException notTyped) {
            return null;
        }
    }

    private LocalDateTime wall() {
        try {
            return date() == null ? null : date().atTime(LocalTime.parse(start).truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException notTyped) {
            return null;
        }
    }

    private int length() {
        try {
            return Integer.parseInt(minutes.strip());
        } catch (NumberFormatException notTyped) {
            return 0;
        }
    }

    /** The host's zone. */
    public ZoneId getZone() {
        return zone;
    }

    /** The day as typed, {@code yyyy-MM-dd}. */
    public String getDay() {
        return day;
    }

    /** Takes the day. */
    public void setDay(String day) {
        this.day = day == null ? "" : day;
    }

    /** The start as typed, {@code HH:mm}. */
    public String getStart() {
        return start;
    }

    /** Takes the start. */
    public void setStart(String start) {
        this.start = start == null ? "" : start;
    }

    /** The minutes as typed. */
    public String getMinutes() {
        return minutes;
    }

    /** Takes the minutes. */
    public void setMinutes(String minutes) {
        this.minutes = minutes == null ? "" : minutes;
    }

    /** Which of two equal times is meant: name of an {@link Occurrence}. */
    public String getWhich() {
        return which;
    }

    /** Takes which of two equal times is meant. */
    public void setWhich(String which) {
        this.which = which == null
                ? Occurrence.UNSAID.name()
                : Occurrence.valueOf(which).name();
    }
}
