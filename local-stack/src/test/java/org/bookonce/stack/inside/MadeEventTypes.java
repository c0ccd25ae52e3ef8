package org.bookonce.stack.inside;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.scheduling.eventtype.ChangeEventType;
import org.bookonce.scheduling.eventtype.CreateEventType;
import org.bookonce.scheduling.eventtype.CreatedEventType;
import org.bookonce.scheduling.eventtype.DeleteEventType;
import org.bookonce.scheduling.eventtype.DuplicateEventType;
import org.bookonce.scheduling.eventtype.EventTypeTerms;
import org.bookonce.scheduling.eventtype.ListEventTypes;
import org.bookonce.scheduling.eventtype.ShowEventType;

/** Event types of one organization, as their makers say them. */
abstract class MadeEventTypes {

    static final AtomicInteger SLUGS = new AtomicInteger();

    @Inject
    CreateEventType create;

    @Inject
    ChangeEventType change;

    @Inject
    ShowEventType show;

    @Inject
    ListEventTypes list;

    @Inject
    DuplicateEventType duplicate;

    @Inject
    DeleteEventType delete;

    private People people;

    People people() {
        if (people == null) {
            people = new People();
        }
        return people;
    }

    Object deleted(UUID id) {
        delete.delete(id);
        return id;
    }

    CreatedEventType made(String by, String host) {
        return people().as(by, () -> create.create(terms(host, "made-" + SLUGS.incrementAndGet())));
    }

    EventTypeTerms terms(String host, String slug) {
        return EventTypeRows.terms(people().id(host)).as("Made", slug);
    }

    EventTypeTerms team(Assignment assignment, String... hosts) {
        return terms("owner", "team-" + SLUGS.incrementAndGet())
                .takenBy(
                        assignment,
                        Arrays.stream(hosts)
                                .map(host -> new EventTypeTerms.Host(people().id(host), null))
                                .toList());
    }
}
