package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Deletes an event type for good: its booking link stops working, its bookings stay, its address is free. */
@Stateless
@InTenant
public class DeleteEventType {

    @Inject
    CurrentMember current;

    @Inject
    EventTypeDesk desk;

    @Inject
    EventTypes eventTypes;

    @Inject
    AuditLog audit;

    /**
     * Deletes it.
     *
     * @throws BusinessException {@link EventTypeError#NOT_FOUND}, also for one that is deleted already;
     *     {@link EventTypeError#NOT_YOURS_TO_OFFER}
     */
    public void delete(UUID id) {
        EventType found = desk.yours(id, current.require());
        eventTypes.delete(id);
        Member owner = desk.owner(found.ownerId());
        audit.record(
                new AuditLog.Deed(
                        "eventtype.delete", "eventtype", id, found.terms().title()),
                owner.id(),
                owner.name());
    }
}
