package org.bookonce.admin.availability;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.admin.frame.Month;
import org.bookonce.admin.frame.ShownMonth;
import org.bookonce.scheduling.availability.DayWindow;
import org.primefaces.PrimeFaces;

/** The dates with hours of their own: a month to choose days in, what the chosen days get, and the list of all. */
@Named("availabilityDates")
@ViewScoped
public class AvailabilityDatesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AvailabilityBacking form;

    @Inject
    transient ListAddress address;

    @Inject
    transient Frame frame;

    private final TreeSet<LocalDate> chosen = new TreeSet<>();
    private final DayDraft hours = new DayDraft();
    private ShownMonth shown;

    @PostConstruct
    void begin() {
        shown = new ShownMonth(frame.here().weekStart(), today());
    }

    /** Chooses the day that the script names, or no more. The first one says what the hours begin with. */
    public void pick() {
        form.settle();
        LocalDate day = named();
        shown.focus(day);
        if (day.isBefore(today())) {
            return;
        }
        if (chosen.isEmpty()) {
            suggest(day);
        }
        if (!chosen.remove(day)) {
            chosen.add(day);
        }
    }

    /** A day that is open most likely gets closed, a closed one opened. */
    private void suggest(LocalDate day) {
        List<DayWindow> own = form.getDraft().dates().get(day);
        if (own != null) {
            hours.fill(own);
        } else {
            hours.setOpen(false);
            hours.setOpen(form.getDraft().hours().windows(day).isEmpty());
        }
    }

    /** Turns to the month of the day that the script names. */
    public void show() {
        shown.show(named(), today());
    }

    /** Turns the month, {@code -1} back or {@code 1} on. */
    public void turn(int months) {
        shown.turn(months, today());
    }

    /** Another row. */
    public void add() {
        hours.add();
        PrimeFaces.current()
                .executeScript("focusOn('form:own:" + (hours.getRows().size() - 1) + ":from')");
    }

    /** Gives the chosen days these hours; nothing is saved yet. */
    public void apply() {
        form.settle();
        if (!hours.wrong()) {
            chosen.forEach(day -> form.getDraft().dates().put(day, hours.windows()));
            chosen.clear();
        }
    }

    /** Chooses nothing any more. */
    public void forget() {
        chosen.clear();
    }

    /** A date has the weekly hours again. */
    public void restore(LocalDate date) {
        form.settle();
        form.getDraft().dates().remove(date);
    }

    /** Shows a date of the list in its month, chosen alone. */
    public void change(LocalDate date) {
        form.settle();
        chosen.clear();
        suggest(date);
        chosen.add(date);
        shown.show(date, today());
    }

    private LocalDate today() {
        return LocalDate.now(form.getDraft().zoneId());
    }

    private LocalDate named() {
        return shown.named(address.text("day"), today());
    }

    /** The month shown. */
    public ShownMonth getShown() {
        return shown;
    }

    /** Whether an earlier month can be shown. */
    public boolean isEarlier() {
        return shown.after(today());
    }

    /** Whether a later month can be shown. */
    public boolean isLater() {
        return shown.beforeLatest(today());
    }

    /** The weeks of the month; busy days are those with hours of their own. */
    public List<List<Month.Day>> getWeeks() {
        return shown.weeks(today(), chosen, form.getDraft().dates().keySet());
    }

    /** Whether a day is open at some time. */
    public boolean open(LocalDate date) {
        return !form.getDraft().hours().windows(date).isEmpty();
    }

    /** The days that are chosen. */
    public List<LocalDate> getChosen() {
        return List.copyOf(chosen);
    }

    /** What the chosen days get. */
    public DayDraft getHours() {
        return hours;
    }

    /** The dates ahead with hours of their own. */
    public List<Map.Entry<LocalDate, List<DayWindow>>> getDates() {
        return List.copyOf(form.getDraft().dates().tailMap(today()).entrySet());
    }
}
