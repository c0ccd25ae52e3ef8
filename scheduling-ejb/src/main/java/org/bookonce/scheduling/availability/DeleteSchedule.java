package org.bookonce.scheduling.availability;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Deletes a schedule; event types that used it follow the host's standard one from then on. Without the last one the
 * host is open in the standard week again.
 */
@Stateless
@InTenant
public class DeleteSchedule {

    @Inject
    Schedules schedules;

    @Inject
    CurrentMember current;

    @Inject
    AuditLog audit;

    /**
     * Deletes it.
     *
     * @throws BusinessException {@link AccessError#NOT_FOUND}, also for a standard week that nobody saved;
     *     {@link AvailabilityError#STANDARD_STAYS}
     */
    public void delete(UUID id) {
        Member host = schedules.hostOf(id, current.require());
        schedules.lock(host.id());
        List<ScheduleView> there = schedules.of(host);
        ScheduleView schedule = Schedules.find(there, id);
        if (!schedule.saved()) {
            throw new BusinessException(AccessError.NOT_FOUND);
        }
        if (schedule.standard() && there.size() > 1) {
            throw new BusinessException(AvailabilityError.STANDARD_STAYS);
        }
        schedules.delete(id);
        audit.record(
                new AuditLog.Deed(
                        "availability.delete",
                        "schedule",
                        id,
                        schedule.name(),
                        String.join(", ", schedule.eventTypes())),
                host.id(),
                host.name());
    }
}
