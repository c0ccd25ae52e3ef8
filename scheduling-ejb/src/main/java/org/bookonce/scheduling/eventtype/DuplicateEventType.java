package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Makes another event type that says the same, under an address of its own; nobody can book it until it is switched on. */
@Stateless
@InTenant
public class DuplicateEventType {

    @Inject
    CurrentMember current;

    @Inject
    EventTypeDesk desk;

    @Inject
    EventTypeSlugs slugs;

    @Inject
    EventTypeMaking making;

    /**
     * Makes it, for the same owner.
     *
     * @param title of the new one
     * @throws BusinessException as of {@link CreateEventType}; {@link EventTypeError#NOT_FOUND}
     */
    public CreatedEventType duplicate(UUID id, String title) {
        Member me = current.require();
        EventType other = desk.yours(id, me);
        EventTypeTerms terms = desk.read(other.terms().as(title, slugs.suggest(title)), me, Optional.of(other));
        return making.make(terms, me, other.ownerId(), false, "eventtype.duplicate");
    }
}
