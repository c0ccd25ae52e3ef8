package org.bookonce.scheduling.availability;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** A host's schedules, for the host, and for owners and admins (R1.4, R3.1). */
@Stateless
@InTenant
public class ListSchedules {

    @Inject
    Schedules schedules;

    @Inject
    CurrentMember current;

    /**
     * The standard one first, then by name; one at least.
     *
     * @throws BusinessException {@link AccessError#NOT_FOUND} for a host whom this person does not act for
     */
    public List<ScheduleView> list(UUID hostId) {
        return schedules.of(schedules.host(hostId, current.reader()));
    }
}
