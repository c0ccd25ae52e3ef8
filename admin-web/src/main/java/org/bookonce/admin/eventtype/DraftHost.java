package org.bookonce.admin.eventtype;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.eventtype.EventTypeTerms;
import org.bookonce.scheduling.eventtype.HostChoice;

/** Somebody who can be a host, as it was chosen. */
public class DraftHost implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String name;
    private final boolean gone;
    private final ArrayList<HostSchedule> schedules = new ArrayList<>();
    private boolean picked;
    private String schedule = "";

    /** One of their schedules. */
    public record HostSchedule(String id, String name) implements Serializable {}

    /** @param gone whether they are deactivated */
    DraftHost(HostChoice choice, boolean gone) {
        this.gone = gone;
        this.id = choice.id();
        this.name = choice.name();
        choice.schedules().stream()
                .filter(one -> !one.standard())
                .forEach(one -> schedules.add(new HostSchedule(one.id().toString(), one.name())));
    }

    EventTypeTerms.Host read() {
        return new EventTypeTerms.Host(id, schedule == null || schedule.isEmpty() ? null : UUID.fromString(schedule));
    }

    void fill(EventTypeTerms.Host host) {
        picked = true;
        schedule = host.scheduleId() == null ? "" : host.scheduleId().toString();
    }

    /** Their id. */
    public String getId() {
        return id.toString();
    }

    /** Their name. */
    public String getName() {
        return name;
    }

    /** Whether they are deactivated: they stay until somebody else is chosen. */
    public boolean isGone() {
        return gone;
    }

    /** Their schedules beside the standard one. */
    public List<HostSchedule> getSchedules() {
        return List.copyOf(schedules);
    }

    public boolean isPicked() {
        return picked;
    }

    public void setPicked(boolean picked) {
        this.picked = picked;
    }

    public String getSchedule() {
        return schedule;
    }

    public void setSchedule(String schedule) {
        this.schedule = schedule == null ? "" : schedule;
    }
}
