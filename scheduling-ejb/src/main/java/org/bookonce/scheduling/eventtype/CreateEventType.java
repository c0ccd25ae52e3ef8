package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Makes an event type (R3.1): members for themselves, owners and admins for any teammate and for teams. */
@Stateless
@InTenant
public class CreateEventType {

    @Inject
    CurrentMember current;

    @Inject
    EventTypeDesk desk;

    @Inject
    EventTypeMaking making;

    /**
     * Makes it, active.
     *
     * @throws BusinessException {@link EventTypeError#NOT_YOURS_TO_OFFER} for a member who makes one for somebody else or
     *     a team; what is wrong with the fields; {@code LimitError.REACHED} when its owner has no room for more (R1.6)
     */
    public CreatedEventType create(EventTypeTerms wanted) {
        Member me = current.require();
        EventTypeTerms terms = desk.read(wanted, me, Optional.empty());
        return making.make(terms, me, terms.owner(me.id()), true, "eventtype.create");
    }
}
