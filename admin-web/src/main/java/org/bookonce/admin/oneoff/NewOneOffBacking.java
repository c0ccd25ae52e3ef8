package org.bookonce.admin.oneoff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.Refusals;
import org.bookonce.scheduling.booking.TakenTime;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.OneOffError;
import org.bookonce.scheduling.oneoff.ShowHostTime;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.ListTeammates;
import org.bookonce.tenant.membership.Teammate;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FieldError;
import org.primefaces.PrimeFaces;

/** The calendar-first form (R2.1–R2.4). Creates once, however often it is sent. */
@Named("newOneOff")
@ViewScoped
public class NewOneOffBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CreateOneOff createOneOff;

    @Inject
    transient ShowHostTime showHostTime;

    @Inject
    transient ListTeammates listTeammates;

    @Inject
    transient CurrentMember currentMember;

    @Inject
    transient Refusals refusals;

    @Inject
    transient Frame frame;

    private final OneOffDraft draft = new OneOffDraft();
    private final DraftDays days = new DraftDays();
    private List<Teammate> organizers;
    private HostCalendar calendar;
    private DayOfWeek weekStart;
    private YearMonth month;
    private LocalDate focus;
    private boolean risky;
    private boolean holdRefused;
    private CreatedOneOff created;

    @PostConstruct
    void begin() {
        organizers = listTeammates.list();
        weekStart = frame.here().weekStart();
        draft.setHost(first(organizers, currentMember.reader().id()).toString());
        focus = today();
        month = YearMonth.from(focus);
        look();
    }

    /** The person themselves, or, for somebody who only looks and is no host, whoever comes first. */
    private static UUID first(List<Teammate> hosts, UUID me) {
        List<UUID> ids = hosts.stream().map(Teammate::id).toList();
        return ids.contains(me) || ids.isEmpty() ? me : ids.get(0);
    }

    /** Reads the host's time again; the rows stay as wall times. */
    public void look() {
        LocalDate first = Month.first(weekStart, month);
        LocalDate last = Month.last(weekStart, month);
        List<TakenTime> taken = new ArrayList<>(showHostTime.show(draft.hostId(), first, last));
        days.getDays().stream()
                .map(DraftDay::getDate)
                .filter(day -> day.isBefore(first) || day.isAfter(last))
                .forEach(day -> taken.addAll(showHostTime.show(draft.hostId(), day, day)));
        calendar = new HostCalendar(getZone(), taken);
        reconsider();
    }

    /** Chooses the day that the script names, or gives it up. */
    public void pick() {
        focus = named();
        if (!focus.isBefore(today())) {
            days.toggle(focus, draft.getMinutes(), this::free);
            reconsider();
        }
    }

    /** Turns to the month of the day that the script names. */
    public void show() {
        focus = named();
        turn(YearMonth.from(focus));
    }

    /** Turns the month, {@code -1} back or {@code 1} on. */
    public void turn(int months) {
        turn(month.plusMonths(months));
        focus = month.equals(YearMonth.from(today())) ? today() : month.atDay(1);
    }

    /** Adds a row to a day. */
    public void addTime(int day) {
        days.addTime(days.getDays().get(day), draft.getMinutes(), this::free);
        int row = days.getDays().get(day).getSlots().size() - 1;
        PrimeFaces.current().executeScript("focusOn('form:each:" + day + ":rows:" + row + ":time')");
        reconsider();
    }

    /** Takes a row away. */
    public void remove(DraftDay day, DraftSlot slot) {
        days.remove(day, slot);
        reconsider();
    }

    /** Creates the one-off, unless that was done already. */
    public synchronized void create() {
        days.slots().forEach(slot -> slot.setError(""));
        if (created != null) {
            return;
        }
        try {
            created = createOneOff.create(draft.read(days, risky));
        } catch (BusinessException refusal) {
            show(refusal);
        }
    }

    /** Creates it without hold, which the host has no room for (R1.6); everything else stays as it is typed. */
    public synchronized void createUnheld() {
        draft.setHold(false);
        create();
    }

    private void reconsider() {
        risky = false;
        holdRefused = false;
    }

    private void show(BusinessException refusal) {
        risky = refusal.code() == OneOffError.RISK;
        holdRefused = refusal.fields().stream().anyMatch(error -> error.field().equals("hold"));
        List<FieldError> rows = refusal.fields().stream()
                .filter(error -> SlotField.of(error).isPresent())
                .toList();
        rows.forEach(error -> days.slots().get(SlotField.of(error).getAsInt()).setError(refusals.text(error)));
        List<FieldError> others = refusal.fields().stream()
                .filter(error -> !rows.contains(error))
                .map(this::placed)
                .toList();
        if (!risky) {
            refusals.show(new BusinessException(refusal.code(), refusal.details(), others));
        }
        PrimeFaces.current().executeScript("showFirstError()");
    }

    /**
     * The place has two inputs: what is wrong with it stands at its text where there is one. An expiry that nobody can
     * read is not one that has passed.
     */
    private FieldError placed(FieldError error) {
        if ("location".equals(error.field()) && draft.isLocationTextNeeded()) {
            return new FieldError("locationText", error.code(), error.details());
        }
        if (error.code() == OneOffError.EXPIRY_PAST && !draft.isExpiryDayReadable()) {
            return new FieldError(error.field(), FormError.DAY_UNREADABLE);
        }
        if (error.code() == OneOffError.EXPIRY_PAST && !draft.isExpiryTimeReadable()) {
            return new FieldError("expiryTime", FormError.TIME_UNREADABLE);
        }
        return error;
    }

    private void turn(YearMonth wanted) {
        YearMonth first = YearMonth.from(today());
        YearMonth last = Month.latest(today());
        month = wanted.isBefore(first) ? first : wanted.isAfter(last) ? last : wanted;
        look();
    }

    private boolean free(LocalDateTime start) {
        return start.isAfter(LocalDateTime.now(getZone()))
                && calendar.free(start, Math.max(1, Minutes.parse(draft.getMinutes())));
    }

    private LocalDate today() {
        return LocalDate.now(getZone());
    }

    private LocalDate named() {
        try {
            String day = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .getOrDefault("day", "");
            return Month.shown(weekStart, LocalDate.parse(day), today());
        } catch (DateTimeException forged) {
            return today();
        }
    }

    /** The organizer's zone, in which all times of the form are. */
    public ZoneId getZone() {
        return organizers.stream()
                .filter(person -> person.id().toString().equals(draft.getHost()))
                .findFirst()
                .map(Teammate::zone)
                .orElseThrow();
    }

    /** The form's fields. */
    public OneOffDraft getDraft() {
        return draft;
    }

    /** The chosen days. */
    public DraftDays getDays() {
        return days;
    }

    /** Whom this person may create for. */
    public List<Teammate> getOrganizers() {
        return organizers;
    }

    /** What the host's time looks like. */
    public HostCalendar getCalendar() {
        return calendar;
    }

    /** The day on which weeks begin. */
    public DayOfWeek getWeekStart() {
        return weekStart;
    }

    /** The month shown. */
    public YearMonth getMonth() {
        return month;
    }

    /** Whether an earlier month can be shown. */
    public boolean isEarlier() {
        return month.isAfter(YearMonth.from(today()));
    }

    /** Whether a later month can be shown. */
    public boolean isLater() {
        return month.isBefore(Month.latest(today()));
    }

    /** The weeks of the month shown. */
    public List<List<Month.Day>> getWeeks() {
        return Month.weeks(
                weekStart,
                month,
                today(),
                days.getDays().stream().map(DraftDay::getDate).collect(Collectors.toSet()),
                calendar.days(),
                focus);
    }

    /** Whether times meet something, which the person may accept (R2.4). */
    public boolean isRisky() {
        return risky;
    }

    /** Whether there is no room for holding the times, without which the one-off can still be made. */
    public boolean isHoldRefused() {
        return holdRefused;
    }

    /** What was made, or null. */
    public CreatedOneOff getCreated() {
        return created;
    }

    /** The address as a QR code. */
    public String getQrCode() {
        return created == null ? "" : QrCode.svg(created.url());
    }
}
