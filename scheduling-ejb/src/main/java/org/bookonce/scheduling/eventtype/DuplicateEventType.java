package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
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
    Members members;

    @Inject
    EventTypeSlugs slugs;

    @Inject
    EventTypeMaking making;

    /**
     * Makes it, for the same owner; of somebody who is deactivated, for whoever makes it.
     *
     * @param title of the new one
     * @throws BusinessException as of {@link CreateEventType}; {@link EventTypeError#NOT_FOUND}
     */
    public CreatedEventType duplicate(UUID id, String title) {
        Member me = current.require();
        EventType other = desk.yours(id, me);
        UUID owner = members.active(other.ownerId()).orElse(me).id();
        EventTypeTerms wanted = other.terms()
                .as(title, slugs.suggest(title))
                .takenBy(other.terms().assignment(), hosts(other, owner));
        return making.make(desk.read(wanted, me, Optional.of(other)), me, owner, false, "eventtype.duplicate");
    }

    private static List<EventTypeTerms.Host> hosts(EventType other, UUID owner) {
        boolean handedOn = other.terms().assignment() == Assignment.HOST && !owner.equals(other.ownerId());
        return handedOn
                ? List.of(new EventTypeTerms.Host(owner, null))
                : other.terms().hosts();
    }
}
