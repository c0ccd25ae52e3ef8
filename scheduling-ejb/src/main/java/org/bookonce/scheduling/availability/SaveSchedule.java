package org.bookonce.scheduling.availability;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.DatabaseClock;
import org.bookonce.tenant.tenancy.InTenant;

/** Makes a schedule, or changes one, for oneself or as an owner or admin for a teammate (R1.4, R3.4). */
@Stateless
@InTenant
public class SaveSchedule {

    /** The most schedules of a host. */
    public static final int MOST = 20;

    @Inject
    Schedules schedules;

    @Inject
    CurrentMember current;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditLog audit;

    /** What was saved, and the version to change it from next. */
    public record Saved(UUID id, int version) {}

    /**
     * Saves it. Who had none saved and makes a second one keeps the standard week as the first.
     *
     * @throws BusinessException {@link AccessError#NOT_FOUND}; for the fields {@code name}, {@code zone},
     *     {@code overrides} and those of {@link WantedSchedule}; {@link AvailabilityError#STALE},
     *     {@link AvailabilityError#TOO_MANY}
     */
    public Saved save(WantedSchedule wanted) {
        Member me = current.require();
        Member host = schedules.host(wanted.hostId(), me);
        Input input = new Input();
        String name = input.line("name", wanted.name(), 1, WantedSchedule.NAME);
        Schedule hours = ScheduleInput.hours(wanted, clock.now(), input);
        schedules.lock(host.id());
        List<ScheduleView> there = schedules.of(host);
        if (there.stream()
                .anyMatch(other ->
                        other.name().equalsIgnoreCase(name) && !wanted.id().equals(Optional.of(other.id())))) {
            input.refuse("name", AvailabilityError.NAME_TAKEN, Map.of());
        }
        input.check();
        return wanted.id().isPresent()
                ? change(wanted, Schedules.find(there, wanted.id().get()), name, hours, host)
                : create(wanted, there, name, hours, host);
    }

    private Saved create(WantedSchedule wanted, List<ScheduleView> there, String name, Schedule hours, Member host) {
        if (there.size() >= MOST) {
            throw new BusinessException(AvailabilityError.TOO_MANY, Map.of("max", MOST));
        }
        there.stream().filter(usual -> !usual.saved()).forEach(schedules::insert);
        if (wanted.standard()) {
            schedules.noStandard(host.id());
        }
        UUID id = Ids.next();
        schedules.insert(new ScheduleView(id, host.id(), name, wanted.standard(), hours, List.of(), 0));
        record("availability.create", id, name, host);
        return new Saved(id, 1);
    }

    private Saved change(WantedSchedule wanted, ScheduleView was, String name, Schedule hours, Member host) {
        if (was.version() != wanted.version()) {
            throw new BusinessException(AvailabilityError.STALE);
        }
        boolean becomes = wanted.standard() && !was.standard();
        ScheduleView is = new ScheduleView(
                was.id(), host.id(), name, was.standard() || becomes, hours, was.eventTypes(), was.version());
        if (becomes) {
            schedules.noStandard(host.id());
        }
        if (!was.saved()) {
            schedules.insert(is);
        } else if (!schedules.update(is)) {
            throw new BusinessException(AvailabilityError.STALE);
        }
        record("availability.change", is.id(), name, host);
        return new Saved(is.id(), is.version() + 1);
    }

    private void record(String action, UUID id, String name, Member host) {
        audit.record(new AuditLog.Deed(action, "schedule", id, name), host.id(), host.name());
    }
}
