package org.bookonce.admin.oneoff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.admin.frame.Month;
import org.bookonce.admin.frame.ShownMonth;
import org.bookonce.scheduling.booking.TakenTime;
import org.bookonce.scheduling.oneoff.ShowHeldHours;
import org.bookonce.scheduling.oneoff.ShowHostTime;
import org.primefaces.PrimeFaces;

/** The calendar of the form (R2.3): the month, the chosen days with their rows, the host's time beside them. */
@Named("newOneOffTimes")
@ViewScoped
public class NewOneOffTimesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient NewOneOffBacking form;

    @Inject
    transient ShowHostTime showHostTime;

    @Inject
    transient ShowHeldHours showHeldHours;

    @Inject
    transient ListAddress address;

    @Inject
    transient Frame frame;

    private ShownMonth shown;
    private HostCalendar calendar;
    private ShowHeldHours.HeldHours heldHours;

    @PostConstruct
    void begin() {
        LocalDate first = form.getDays().getDays().stream()
                .map(DraftDay::getDate)
                .findFirst()
                .orElseGet(this::today);
        shown = new ShownMonth(frame.here().weekStart(), first);
        look();
    }

    /** Reads the host's time again; the rows stay as wall times. */
    public void look() {
        LocalDate first = shown.first();
        LocalDate last = shown.last();
        List<TakenTime> taken =
                new ArrayList<>(showHostTime.show(form.getDraft().hostId(), first, last));
        form.getDays().getDays().stream()
                .map(DraftDay::getDate)
                .filter(day -> day.isBefore(first) || day.isAfter(last))
                .forEach(day -> taken.addAll(showHostTime.show(form.getDraft().hostId(), day, day)));
        calendar = new HostCalendar(form.getZone(), taken);
        heldHours = showHeldHours.show(form.getDraft().hostId());
        form.reconsider();
    }

    /** Chooses the day that the script names, or gives it up. */
    public void pick() {
        LocalDate day = named();
        shown.focus(day);
        if (!day.isBefore(today())) {
            form.getDays().toggle(day, form.getDraft().getMinutes(), this::free);
            form.reconsider();
        }
    }

    /** Turns to the month of the day that the script names. */
    public void show() {
        shown.show(named(), today());
        look();
    }

    /** Turns the month, {@code -1} back or {@code 1} on. */
    public void turn(int months) {
        shown.turn(months, today());
        look();
    }

    /** Adds a row to a day. */
    public void addTime(int day) {
        DraftDay chosen = form.getDays().getDays().get(day);
        form.getDays().addTime(chosen, form.getDraft().getMinutes(), this::free);
        int row = chosen.getSlots().size() - 1;
        PrimeFaces.current().executeScript("focusOn('form:each:" + day + ":rows:" + row + ":time')");
        form.reconsider();
    }

    /** Takes a row away. */
    public void remove(DraftDay day, DraftSlot slot) {
        form.getDays().remove(day, slot);
        form.reconsider();
    }

    private boolean free(LocalDateTime start) {
        return start.isAfter(LocalDateTime.now(form.getZone()))
                && calendar.free(
                        start, Math.max(1, Minutes.parse(form.getDraft().getMinutes())));
    }

    private LocalDate today() {
        return LocalDate.now(form.getZone());
    }

    private LocalDate named() {
        return shown.named(address.text("day"), today());
    }

    /** What the host's time looks like. */
    public HostCalendar getCalendar() {
        return calendar;
    }

    /** The month shown. */
    public ShownMonth getShown() {
        return shown;
    }

    /** How much of the host's time is held back, and how much may be (R8.6). */
    public ShowHeldHours.HeldHours getHeldHours() {
        return heldHours;
    }

    /** Whether an earlier month can be shown. */
    public boolean isEarlier() {
        return shown.after(today());
    }

    /** Whether a later month can be shown. */
    public boolean isLater() {
        return shown.beforeLatest(today());
    }

    /** The weeks of the month shown. */
    public List<List<Month.Day>> getWeeks() {
        return shown.weeks(
                today(),
                form.getDays().getDays().stream().map(DraftDay::getDate).collect(Collectors.toSet()),
                calendar.days());
    }
}
