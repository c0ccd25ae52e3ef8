package org.bookonce.stack.inside;

import jakarta.inject.Inject;
import java.util.List;
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
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;

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
        return new EventTypeTerms(
                "Made",
                slug,
                "",
                List.of(30),
                null,
                0,
                0,
                0,
                new EventTypeTerms.Window(60, null, null),
                new EventTypeTerms.Caps(0, 0, 0),
                0,
                Assignment.HOST,
                List.of(new EventTypeTerms.Host(people().id(host), null)),
                "#3451d1",
                true,
                List.of(new Location(LocationKind.VIDEO, "")),
                List.of());
    }

    EventTypeTerms team(Assignment assignment, String... hosts) {
        EventTypeTerms one = terms("owner", "team-" + SLUGS.incrementAndGet());
        return with(
                one,
                assignment,
                List.of(hosts).stream()
                        .map(host -> new EventTypeTerms.Host(people().id(host), null))
                        .toList());
    }

    static EventTypeTerms with(EventTypeTerms one, Assignment assignment, List<EventTypeTerms.Host> hosts) {
        return new EventTypeTerms(
                one.title(),
                one.slug(),
                one.description(),
                one.durations(),
                one.increment(),
                one.bufferBefore(),
                one.bufferAfter(),
                one.notice(),
                one.window(),
                one.caps(),
                one.changeNotice(),
                assignment,
                hosts,
                one.colour(),
                one.listed(),
                one.locations(),
                one.questions());
    }
}
