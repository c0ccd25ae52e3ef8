package org.bookonce.scheduling.eventtype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;

/** Who may do what with event types, and whether what they filled in is in order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EventTypeDesk {

    @Inject
    EventTypes eventTypes;

    @Inject
    EventTypeParts parts;

    @Inject
    EventTypeSlugs slugs;

    @Inject
    Members members;

    protected EventTypeDesk() {}

    /**
     * One that the person may change: their own, or anybody's for owners and admins. {@link EventTypeError#NOT_FOUND} for
     * any other, and {@link EventTypeError#NOT_YOURS_TO_OFFER} for a team's that a member still keeps.
     */
    EventType yours(UUID id, Member me) {
        EventType found = seen(id, me);
        if (!me.mayActFor(found.ownerId()) || found.terms().assignment() != Assignment.HOST && !me.administers()) {
            throw new BusinessException(EventTypeError.NOT_YOURS_TO_OFFER);
        }
        return found;
    }

    /** One that the person may see: what they may change, and what they are a host of. */
    EventType seen(UUID id, Member me) {
        return eventTypes
                .find(id)
                .filter(found -> me.mayActFor(found.ownerId())
                        || found.terms().hosts().stream()
                                .anyMatch(host -> host.id().equals(me.id())))
                .orElseThrow(() -> new BusinessException(EventTypeError.NOT_FOUND));
    }

    /**
     * What the person filled in, in order.
     *
     * @param before what it was; its hosts may stay although they are gone
     */
    EventTypeTerms read(EventTypeTerms wanted, Member me, Optional<EventType> before) {
        Input input = new Input();
        EventTypeTerms terms = EventTypeInput.read(wanted, input);
        if (!me.mayActForOthers()
                && (terms.assignment() != Assignment.HOST
                        || terms.hosts().stream().anyMatch(host -> !host.id().equals(me.id())))) {
            throw new BusinessException(EventTypeError.NOT_YOURS_TO_OFFER);
        }
        if (input.accepted("slug") && !slugs.free(terms.slug(), before.map(EventType::id))) {
            input.refuse("slug", EventTypeError.SLUG_TAKEN, Map.of());
        }
        if (terms.hosts().stream().anyMatch(host -> !known(host.id(), before))) {
            input.refuse("hosts", EventTypeError.HOST_UNKNOWN, Map.of());
        }
        if (input.accepted("hosts") && !parts.schedulesKnown(terms)) {
            input.refuse("hosts", EventTypeError.SCHEDULE_UNKNOWN, Map.of());
        }
        input.check();
        return terms;
    }

    /** Whose it is, for the log. */
    Member owner(UUID ownerId) {
        return members.any(ownerId).orElseThrow();
    }

    private boolean known(UUID host, Optional<EventType> before) {
        return members.active(host).isPresent()
                || before.stream().flatMap(it -> it.terms().hosts().stream()).anyMatch(kept -> kept.id()
                        .equals(host));
    }
}
