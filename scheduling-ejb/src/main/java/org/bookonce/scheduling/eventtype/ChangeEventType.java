package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.Limits;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Changes what an event type says (R3.1); what was booked stays as it was agreed. */
@Stateless
@InTenant
public class ChangeEventType {

    @Inject
    CurrentMember current;

    @Inject
    EventTypeDesk desk;

    @Inject
    EventTypes eventTypes;

    @Inject
    Limits limits;

    @Inject
    Members members;

    @Inject
    HostPages pages;

    @Inject
    AuditLog audit;

    /**
     * Changes it.
     *
     * @param version as it was shown
     * @return its new version
     * @throws BusinessException as of {@link CreateEventType}, the limit for a new owner only;
     *     {@link EventTypeError#NOT_FOUND}; {@link EventTypeError#STALE}
     */
    public int change(UUID id, EventTypeTerms wanted, int version) {
        Member me = current.require();
        EventType before = desk.yours(id, me);
        EventTypeTerms terms = desk.read(wanted, me, Optional.of(before));
        UUID owner = terms.owner(before.ownerId());
        if (!owner.equals(before.ownerId())) {
            limits.require(Limit.EVENT_TYPES, owner, 1);
        }
        eventTypes.change(before, owner, terms, version);
        terms.hosts().forEach(host -> members.active(host.id()).ifPresent(pages::ensure));
        Member whose = desk.owner(owner);
        audit.record(new AuditLog.Deed("eventtype.change", "eventtype", id, terms.title()), whose.id(), whose.name());
        return version + 1;
    }
}
