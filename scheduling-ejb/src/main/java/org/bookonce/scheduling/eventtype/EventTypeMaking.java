package org.bookonce.scheduling.eventtype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.Limits;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.shared.Input;

/** How an event type comes into being, from scratch or from another one: room for it first, under the owner's lock. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EventTypeMaking {

    @Inject
    Limits limits;

    @Inject
    Members members;

    @Inject
    EventTypes eventTypes;

    @Inject
    HostPages pages;

    @Inject
    Organizations organizations;

    @Inject
    Addresses addresses;

    @Inject
    AuditLog audit;

    protected EventTypeMaking() {}

    /** Makes it. @param action {@code eventtype.create} or {@code eventtype.duplicate} */
    CreatedEventType make(EventTypeTerms terms, Member by, UUID ownerId, boolean active, String action) {
        limits.require(Limit.EVENT_TYPES, ownerId, 1);
        // who was deactivated while the lock was waited for offers nothing any more (R1.5)
        Member owner = members.active(ownerId).orElseThrow(() -> Input.refusal("hosts", EventTypeError.HOST_UNKNOWN));
        UUID id = Ids.next();
        eventTypes.add(id, ownerId, by.id(), terms, active);
        terms.hosts().forEach(host -> members.active(host.id()).ifPresent(pages::ensure));
        audit.record(new AuditLog.Deed(action, "eventtype", id, terms.title()), owner.id(), owner.name());
        return new CreatedEventType(
                id, addresses.bookingLink(organizations.current().slug(), terms.slug()));
    }
}
