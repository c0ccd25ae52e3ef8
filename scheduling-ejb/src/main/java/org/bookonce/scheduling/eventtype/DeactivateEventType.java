package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Switches an event type off (R3.1): it cannot be booked until it is switched on again; its bookings stay. */
@Stateless
@InTenant
public class DeactivateEventType {

    @Inject
    CurrentMember current;

    @Inject
    EventTypeDesk desk;

    @Inject
    EventTypes eventTypes;

    @Inject
    AuditLog audit;

    /**
     * Switches it; doing so twice changes nothing.
     *
     * @throws BusinessException {@link EventTypeError#NOT_FOUND}, {@link EventTypeError#NOT_YOURS_TO_OFFER}
     */
    public void deactivate(UUID id) {
        EventType found = desk.yours(id, current.require());
        if (found.active()) {
            eventTypes.activate(id, false);
            Member owner = desk.owner(found.ownerId());
            audit.record(
                    new AuditLog.Deed(
                            "eventtype.deactivate",
                            "eventtype",
                            id,
                            found.terms().title()),
                    owner.id(),
                    owner.name());
        }
    }
}
