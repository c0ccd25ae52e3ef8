package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Puts an event type elsewhere among its owner's, in whose order pages show them (R3.3). */
@Stateless
@InTenant
public class ReorderEventTypes {

    @Inject
    CurrentMember current;

    @Inject
    EventTypeDesk desk;

    @Inject
    EventTypes eventTypes;

    @Inject
    AuditLog audit;

    /**
     * Moves it to the place of another one of the same owner, which makes room.
     *
     * @throws BusinessException {@link EventTypeError#NOT_FOUND}, also when the two have different owners;
     *     {@link EventTypeError#NOT_YOURS_TO_OFFER}
     */
    public void move(UUID id, UUID placeOf) {
        EventType moved = desk.yours(id, current.require());
        List<UUID> order = new ArrayList<>(eventTypes.order(moved.ownerId()));
        int place = order.indexOf(placeOf);
        if (place < 0) {
            throw new BusinessException(EventTypeError.NOT_FOUND);
        }
        order.remove(id);
        order.add(place, id);
        eventTypes.order(moved.ownerId(), order);
        Member owner = desk.owner(moved.ownerId());
        audit.record(
                new AuditLog.Deed(
                        "eventtype.move", "eventtype", id, moved.terms().title()),
                owner.id(),
                owner.name());
    }
}
