package org.bookonce.admin.eventtype;

import java.io.Serializable;
import java.util.List;
import org.bookonce.scheduling.eventtype.EventTypeTerms;

/** When an event type can be booked, as it was typed. */
public class DraftTiming implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of the choice that the invitee may change nothing. */
    static final String NEVER = "never";

    private static final List<String> INCREMENTS = List.of("", "5", "10", "15", "20", "30", "45", "60", "90", "120");
    private static final List<String> BUFFERS = List.of("0", "5", "10", "15", "20", "30", "45", "60", "90", "120");
    private static final List<String> NOTICES = List.of("0", "60", "120", "240", "720", "1440", "2880", "10080");
    private static final List<String> CHANGES = List.of("0", "60", "240", "720", "1440", "2880", NEVER);

    /** The window that moves on with today. */
    private static final String ROLLING = "ROLLING";

    private String increment = "";
    private String bufferBefore = "0";
    private String bufferAfter = "0";
    private String notice = "240";
    private String window = ROLLING;
    private String rollingDays = "60";
    private String firstDay = "";
    private String lastDay = "";
    private String capDay = "";
    private String capWeek = "";
    private String capMonth = "";
    private String changeNotice = "0";

    EventTypeTerms.Window readWindow() {
        return ROLLING.equals(window)
                ? new EventTypeTerms.Window(Typed.number(rollingDays), null, null)
                : new EventTypeTerms.Window(null, Typed.day(firstDay), Typed.day(lastDay));
    }

    EventTypeTerms.Caps readCaps() {
        return new EventTypeTerms.Caps(Typed.orNothing(capDay), Typed.orNothing(capWeek), Typed.orNothing(capMonth));
    }

    Integer readIncrement() {
        return increment.isEmpty() ? null : (Integer) Typed.number(increment);
    }

    Integer readChangeNotice() {
        return NEVER.equals(changeNotice) ? null : (Integer) Typed.number(changeNotice);
    }

    void fill(EventTypeTerms terms) {
        int shortest = terms.durations().stream().min(Integer::compare).orElseThrow();
        increment = terms.increment() == shortest ? "" : terms.increment().toString();
        bufferBefore = String.valueOf(terms.bufferBefore());
        bufferAfter = String.valueOf(terms.bufferAfter());
        notice = String.valueOf(terms.notice());
        changeNotice =
                terms.changeNotice() == null ? NEVER : terms.changeNotice().toString();
        capDay = cap(terms.caps().day());
        capWeek = cap(terms.caps().week());
        capMonth = cap(terms.caps().month());
        if (terms.window().rollingDays() == null) {
            window = "DATES";
            firstDay = terms.window().firstDay().toString();
            lastDay = terms.window().lastDay().toString();
        } else {
            rollingDays = terms.window().rollingDays().toString();
        }
    }

    private static String cap(int most) {
        return most == 0 ? "" : String.valueOf(most);
    }

    /** Whether the window moves on with today. */
    public boolean isRolling() {
        return ROLLING.equals(window);
    }

    /** Steps between starts; empty for the shortest duration. */
    public List<String> getIncrements() {
        return Typed.choices(INCREMENTS, increment);
    }

    /** Buffers before. */
    public List<String> getBuffersBefore() {
        return Typed.choices(BUFFERS, bufferBefore);
    }

    /** Buffers after. */
    public List<String> getBuffersAfter() {
        return Typed.choices(BUFFERS, bufferAfter);
    }

    /** Notices. */
    public List<String> getNotices() {
        return Typed.choices(NOTICES, notice);
    }

    /** Until when invitees change bookings. */
    public List<String> getChanges() {
        return Typed.choices(CHANGES, changeNotice);
    }

    public String getIncrement() {
        return increment;
    }

    public void setIncrement(String increment) {
        this.increment = increment == null ? "" : increment;
    }

    public String getBufferBefore() {
        return bufferBefore;
    }

    public void setBufferBefore(String bufferBefore) {
        this.bufferBefore = bufferBefore == null ? "" : bufferBefore;
    }

    public String getBufferAfter() {
        return bufferAfter;
    }

    public void setBufferAfter(String bufferAfter) {
        this.bufferAfter = bufferAfter == null ? "" : bufferAfter;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice == null ? "" : notice;
    }

    public String getWindow() {
        return window;
    }

    public void setWindow(String window) {
        this.window = window == null ? "" : window;
    }

    public String getRollingDays() {
        return rollingDays;
    }

    public void setRollingDays(String rollingDays) {
        this.rollingDays = rollingDays == null ? "" : rollingDays;
    }

    public String getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(String firstDay) {
        this.firstDay = firstDay == null ? "" : firstDay;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay == null ? "" : lastDay;
    }

    public String getCapDay() {
        return capDay;
    }

    public void setCapDay(String capDay) {
        this.capDay = capDay == null ? "" : capDay;
    }

    public String getCapWeek() {
        return capWeek;
    }

    public void setCapWeek(String capWeek) {
        this.capWeek = capWeek == null ? "" : capWeek;
    }

    public String getCapMonth() {
        return capMonth;
    }

    public void setCapMonth(String capMonth) {
        this.capMonth = capMonth == null ? "" : capMonth;
    }

    public String getChangeNotice() {
        return changeNotice;
    }

    public void setChangeNotice(String changeNotice) {
        this.changeNotice = changeNotice == null ? "" : changeNotice;
    }
}
