package org.bookonce.scheduling.availability;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** One schedule, with the event types that use it, for its host, and for owners and admins (R1.4, R3.1). */
@Stateless
@InTenant
public class ShowSchedule {

    @Inject
    Schedules schedules;

    @Inject
    CurrentMember current;

    /**
     * As it is now.
     *
     * @param id the schedule's, or the host's for the standard week of somebody who never changed it
     * @throws BusinessException {@link AccessError#NOT_FOUND}
     */
    public ScheduleView show(UUID id) {
        Member host = schedules.hostOf(id, current.reader());
        return Schedules.find(schedules.of(host), id);
    }
}
