package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.tenancy.InTenant;

/** Shows an event type to its owner, its hosts, and owners and admins of the organization. */
@Stateless
@InTenant
public class ShowEventType {

    @Inject
    CurrentMember current;

    @Inject
    EventTypeDesk desk;

    @Inject
    Members members;

    @Inject
    HostChoices choices;

    @Inject
    Organizations organizations;

    @Inject
    Addresses addresses;

    /** As it is now; {@link EventTypeError#NOT_FOUND} for everybody else. */
    public EventTypeView show(UUID id) {
        Member me = current.reader();
        EventType found = desk.seen(id, me);
        boolean own = found.terms().assignment() == Assignment.HOST && me.mayActFor(found.ownerId());
        return new EventTypeView(
                found.id(),
                found.ownerId(),
                found.active(),
                found.version(),
                found.terms(),
                choices.of(gone(found)),
                addresses.bookingLink(
                        organizations.current().slug(), found.terms().slug()),
                current.readOnly().isEmpty() && (own || me.administers()));
    }

    private List<Member> gone(EventType found) {
        return found.terms().hosts().stream()
                .map(EventTypeTerms.Host::id)
                .filter(id -> members.active(id).isEmpty())
                .flatMap(id -> members.any(id).stream())
                .toList();
    }
}
