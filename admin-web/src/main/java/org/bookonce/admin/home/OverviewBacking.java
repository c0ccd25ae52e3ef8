package org.bookonce.admin.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.admin.frame.Reader;
import org.bookonce.scheduling.booking.BookingRow;
import org.bookonce.scheduling.home.HomeView;
import org.bookonce.scheduling.home.ShowHome;
import org.bookonce.tenant.need.Need;

/** The first page of an organization; whose bookings it shows stands in the address. */
@Named("overview")
@RequestScoped
public class OverviewBacking {

    /** How many of what waits are seen at once; the others are behind a disclosure. */
    private static final int SEEN = 4;

    private static final String OF = "of";
    private static final String EVERYONE = "everyone";

    @Inject
    ShowHome showHome;

    @Inject
    ListAddress address;

    @Inject
    Frame frame;

    @Inject
    Reader reader;

    private HomeView view;

    /** A day and what is booked on it. */
    public record Day(String name, List<BookingRow> bookings) {}

    /** What waits: in words, what can be done, and where. */
    public record Waiting(String text, String deed, String address) {}

    @PostConstruct
    void load() {
        view = showHome.show(isEveryone());
    }

    /** The page as it is now. */
    public HomeView getView() {
        return view;
    }

    /** Whether it shows everybody's bookings. */
    public boolean isEveryone() {
        return frame.getMember().mayActForOthers() && EVERYONE.equals(address.text(OF));
    }

    /** The page's address with everybody's bookings. */
    public String getEveryones() {
        return frame.self() + "?" + OF + "=" + EVERYONE;
    }

    /** The next bookings by the reader's days. */
    public List<Day> getDays() {
        Map<LocalDate, List<BookingRow>> days = view.upcoming().stream()
                .collect(Collectors.groupingBy(
                        booking -> reader.times().date(booking.start()), TreeMap::new, Collectors.toList()));
        return days.values().stream()
                .map(bookings -> new Day(name(bookings.get(0).start()), bookings))
                .toList();
    }

    /** Today in full, in the reader's zone. */
    public String getToday() {
        return reader.times().day(Instant.now());
    }

    /** Whom a booking brings together. */
    public String who(BookingRow booking) {
        String invitee = booking.inviteeName().isEmpty()
                ? reader.texts().get("console.booking.nobody")
                : reader.apart(booking.inviteeName());
        return isEveryone()
                ? reader.texts().get("console.home.host", "host", reader.apart(booking.hostName()), "name", invitee)
                : reader.texts().get("console.home.with", "name", invitee);
    }

    /** How many one-offs the person has open. */
    public String getOpen() {
        return reader.texts().get("console.home.number", "n", view.open());
    }

    /** How many hours they keep back. */
    public String getHeld() {
        return reader.texts().get("console.home.number", "n", getHeldHours());
    }

    /** The same for the gauge. */
    public double getHeldHours() {
        return view.heldMinutes() / 60.0;
    }

    /** Where the gauge ends: at the limit, or at what is held where that is over it. */
    public double getGaugeEnd() {
        return Math.max(1, Math.max(view.heldHours(), getHeldHours()));
    }

    /** What waits and is seen at once. */
    public List<Waiting> getFirstNeeds() {
        return view.needs().stream().limit(SEEN).map(this::waiting).toList();
    }

    /** What waits behind that. */
    public List<Waiting> getOtherNeeds() {
        return view.needs().stream().skip(SEEN).map(this::waiting).toList();
    }

    private Waiting waiting(Need need) {
        Map<String, Object> arguments = new HashMap<>(need.arguments());
        arguments.replaceAll((name, value) -> written(value));
        String key = "console.need." + need.kind();
        return new Waiting(
                reader.texts().get(key, arguments), reader.texts().get(key + ".do"), frame.link(need.path()));
    }

    private Object written(Object argument) {
        if (argument instanceof Instant instant) {
            return reader.dayAndTime(instant);
        }
        return argument instanceof String typed ? reader.apart(typed) : argument;
    }

    private String name(Instant start) {
        LocalDate today = reader.times().date(Instant.now());
        LocalDate day = reader.times().date(start);
        if (day.equals(today)) {
            return reader.texts().get("console.home.today");
        }
        return day.equals(today.plusDays(1))
                ? reader.texts().get("console.home.tomorrow")
                : reader.times().shortDay(start, Instant.now());
    }
}
