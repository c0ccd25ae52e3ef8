package org.bookonce.admin.availability;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import org.bookonce.admin.frame.Frame;
import org.primefaces.PrimeFaces;

/** The weekly hours of the schedule that is being changed, from the day on which weeks begin. */
@Named("availabilityWeek")
@ViewScoped
public class AvailabilityWeekBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AvailabilityBacking form;

    @Inject
    transient Frame frame;

    private DayOfWeek start;
    private DayOfWeek source;

    @PostConstruct
    void begin() {
        start = frame.here().weekStart();
    }

    /** Hears that something was typed: what was saved before is not what is typed now. */
    public void typed() {
        form.settle();
    }

    /** Another row for a day, counted from the one on which weeks begin. */
    public void add(int day) {
        form.settle();
        DayDraft hours = getDays().get(day).hours();
        hours.add();
        int row = hours.getRows().size() - 1;
        PrimeFaces.current().executeScript("focusOn('form:each:" + day + ":rows:" + row + ":from')");
    }

    /** Takes a row away; without the last one the day is closed. */
    public void remove(DayDraft day, HoursDraft row) {
        form.settle();
        day.remove(row);
    }

    /** Asks which days get the hours of this one. */
    public void ask(DayOfWeek day) {
        form.settle();
        source = day;
        getDays().forEach(each -> each.hours().setChosen(isWorkday(each.day()) && isWorkday(day)));
    }

    /** Copies nothing. */
    public void close() {
        source = null;
    }

    /** Gives the chosen days the hours of the one that was asked for. */
    public void copy() {
        form.settle();
        DayDraft from = form.getDraft().on(source);
        getOthers().stream().map(WeekDay::hours).filter(DayDraft::isChosen).forEach(day -> day.copy(from));
        source = null;
    }

    private static boolean isWorkday(DayOfWeek day) {
        return day.compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** The days in the order of the reader's week. */
    public List<WeekDay> getDays() {
        return IntStream.range(0, 7)
                .mapToObj(start::plus)
                .map(day -> new WeekDay(day, form.getDraft().on(day)))
                .toList();
    }

    /** The days that can get the hours of the one that was asked for. */
    public List<WeekDay> getOthers() {
        return getDays().stream().filter(each -> each.day() != source).toList();
    }

    /** The day whose hours are to be copied; null while nobody asks. */
    public DayOfWeek getSource() {
        return source;
    }

    /** A day as a bar of 1,440 minutes. */
    public List<OpenBar> bars(DayOfWeek day) {
        return OpenBar.of(
                form.getDraft().on(day.minus(1)).windows(),
                form.getDraft().on(day).windows());
    }
}
