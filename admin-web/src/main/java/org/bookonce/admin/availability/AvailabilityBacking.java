package org.bookonce.admin.availability;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.admin.frame.Refusals;
import org.bookonce.scheduling.availability.DeleteSchedule;
import org.bookonce.scheduling.availability.ListSchedules;
import org.bookonce.scheduling.availability.SaveSchedule;
import org.bookonce.scheduling.availability.ScheduleView;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.ListTeammates;
import org.bookonce.tenant.membership.Teammate;
import org.bookonce.tenant.shared.BusinessException;
import org.primefaces.PrimeFaces;

/**
 * A host's schedules, and the one that is being changed: the address names host and schedule, {@code schedule=new} for
 * another one. Its hours are {@link AvailabilityWeekBacking}, its dates {@link AvailabilityDatesBacking}.
 */
@Named("availability")
@ViewScoped
public class AvailabilityBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";

    @Inject
    transient ListSchedules listSchedules;

    @Inject
    transient SaveSchedule saveSchedule;

    @Inject
    transient DeleteSchedule deleteSchedule;

    @Inject
    transient ListTeammates listTeammates;

    @Inject
    transient CurrentMember currentMember;

    @Inject
    transient Refusals refusals;

    @Inject
    transient ListAddress address;

    private final ScheduleDraft draft = new ScheduleDraft();
    private List<Teammate> hosts;
    private UUID host;
    private List<ScheduleView> schedules;
    private boolean done;
    private boolean asking;

    @PostConstruct
    void begin() {
        hosts = listTeammates.list();
        host = address.id("host").orElseGet(this::first);
        schedules = listSchedules.list(host);
        if (NEW.equals(address.text("schedule"))) {
            draft.begin(schedules.get(0));
            draft.dates().clear();
        } else {
            draft.fill(address.id("schedule").map(this::find).orElse(schedules.get(0)));
        }
    }

    /** The person, or, where they are nobody's host, whoever comes first. */
    private UUID first() {
        UUID me = currentMember.reader().id();
        return hosts.stream().anyMatch(person -> person.id().equals(me))
                ? me
                : hosts.get(0).id();
    }

    private ScheduleView find(UUID id) {
        return schedules.stream()
                .filter(schedule -> schedule.id().equals(id))
                .findFirst()
                .orElse(schedules.get(0));
    }

    /** Saves it. What is wrong with hours stands at their rows all the time; everything else is told at its field. */
    public synchronized void save() {
        settle();
        try {
            SaveSchedule.Saved saved = saveSchedule.save(draft.read());
            draft.saved(saved.id(), saved.version());
            schedules = listSchedules.list(host);
            done = true;
            PrimeFaces.current()
                    .executeScript(
                            "window.history.replaceState(null, '', '?host=" + host + "&schedule=" + saved.id() + "')");
        } catch (BusinessException refusal) {
            refusals.show(new BusinessException(
                    refusal.code(),
                    refusal.details(),
                    refusal.fields().stream()
                            .filter(error -> !error.field().contains("["))
                            .toList()));
            PrimeFaces.current().executeScript("showFirstError()");
        }
    }

    /** Asks before it is deleted. */
    public void ask() {
        settle();
        asking = true;
    }

    /** Keeps it. */
    public void close() {
        asking = false;
    }

    /** Deletes it, and shows the standard one. */
    public void delete() {
        settle();
        deleteSchedule.delete(draft.getId());
        schedules = listSchedules.list(host);
        draft.fill(schedules.get(0));
        PrimeFaces.current().executeScript("window.history.replaceState(null, '', '?host=" + host + "')");
    }

    /** Forgets what was done before. */
    public void settle() {
        done = false;
        asking = false;
    }

    /** The schedule as it is typed. */
    public ScheduleDraft getDraft() {
        return draft;
    }

    /** The event types that use it by choice. */
    public List<String> getEventTypes() {
        return draft.isSaved() ? find(draft.getId()).eventTypes() : List.of();
    }

    /** Whether it is the standard one in force, which it stays until another one is. */
    public boolean isInForce() {
        return draft.getId() != null && find(draft.getId()).standard();
    }

    /** Whether it can be deleted: a standard one alone, which gives way to the standard week. */
    public boolean isDeletable() {
        return draft.isSaved() && (!isInForce() || schedules.size() == 1);
    }

    /** Whose hours can be changed here. */
    public List<Teammate> getHosts() {
        return hosts;
    }

    /** Whose hours they are. */
    public UUID getHost() {
        return host;
    }

    /** The host's schedules. */
    public List<ScheduleView> getSchedules() {
        return schedules;
    }

    /** Whether it was just saved. */
    public boolean isDone() {
        return done;
    }

    /** Whether the person is being asked. */
    public boolean isAsking() {
        return asking;
    }
}
