package org.bookonce.stack.inside;

import static org.bookonce.stack.inside.AccessRow.Manner.CHANGES;
import static org.bookonce.stack.inside.AccessRow.Manner.READS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bookonce.scheduling.eventtype.ActivateEventType;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.scheduling.eventtype.ChangeEventType;
import org.bookonce.scheduling.eventtype.ChangeHostPage;
import org.bookonce.scheduling.eventtype.CheckEventTypeSlug;
import org.bookonce.scheduling.eventtype.CreateEventType;
import org.bookonce.scheduling.eventtype.DeactivateEventType;
import org.bookonce.scheduling.eventtype.DeleteEventType;
import org.bookonce.scheduling.eventtype.DuplicateEventType;
import org.bookonce.scheduling.eventtype.EventTypeFilter;
import org.bookonce.scheduling.eventtype.EventTypeTerms;
import org.bookonce.scheduling.eventtype.ListEventTypes;
import org.bookonce.scheduling.eventtype.ListHostChoices;
import org.bookonce.scheduling.eventtype.ReorderEventTypes;
import org.bookonce.scheduling.eventtype.ShowEventType;
import org.bookonce.scheduling.eventtype.ShowHostPage;
import org.bookonce.scheduling.eventtype.SuggestEventTypeSlug;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.membership.CurrentMember;

/** The lines of event types and members' pages (R3.1–3.3). */
final class EventTypeRows {

    private static final Set<String> EVERYBODY = Set.of("owner", "admin", "member");

    private EventTypeRows() {}

    static List<AccessRow> all() {
        return List.of(
                AccessRow.of(CreateEventType.class, CHANGES, EVERYBODY, Thing.HOST, host -> AccessRow.use(
                                CreateEventType.class)
                        .create(terms(UUID.fromString(host)))),
                AccessRow.of(ShowEventType.class, READS, EVERYBODY, Thing.EVENT_TYPE, id -> AccessRow.use(
                                ShowEventType.class)
                        .show(UUID.fromString(id))),
                AccessRow.of(ChangeEventType.class, CHANGES, EVERYBODY, Thing.EVENT_TYPE, EventTypeRows::change),
                AccessRow.of(DuplicateEventType.class, CHANGES, EVERYBODY, Thing.EVENT_TYPE, id -> AccessRow.use(
                                DuplicateEventType.class)
                        .duplicate(UUID.fromString(id), "Another")),
                AccessRow.of(ActivateEventType.class, CHANGES, EVERYBODY, Thing.EVENT_TYPE, id -> AccessRow.use(
                                ActivateEventType.class)
                        .activate(UUID.fromString(id))),
                AccessRow.of(DeactivateEventType.class, CHANGES, EVERYBODY, Thing.EVENT_TYPE, id -> AccessRow.use(
                                DeactivateEventType.class)
                        .deactivate(UUID.fromString(id))),
                AccessRow.of(ReorderEventTypes.class, CHANGES, EVERYBODY, Thing.EVENT_TYPE, id -> AccessRow.use(
                                ReorderEventTypes.class)
                        .move(UUID.fromString(id), UUID.fromString(id))),
                AccessRow.of(DeleteEventType.class, CHANGES, EVERYBODY, Thing.EVENT_TYPE, id -> AccessRow.use(
                                DeleteEventType.class)
                        .delete(UUID.fromString(id))),
                AccessRow.of(ListEventTypes.class, READS, EVERYBODY, Thing.NOTHING, none -> AccessRow.use(
                                ListEventTypes.class)
                        .list(new EventTypeFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), 200))),
                AccessRow.of(ListHostChoices.class, READS, EVERYBODY, Thing.NOTHING, none -> AccessRow.use(
                                ListHostChoices.class)
                        .list()),
                AccessRow.of(CheckEventTypeSlug.class, READS, EVERYBODY, Thing.NOTHING, none -> AccessRow.use(
                                CheckEventTypeSlug.class)
                        .check("nobody-has-this", null)),
                AccessRow.of(SuggestEventTypeSlug.class, READS, EVERYBODY, Thing.NOTHING, none -> AccessRow.use(
                                SuggestEventTypeSlug.class)
                        .suggest("Access")),
                AccessRow.of(ShowHostPage.class, READS, EVERYBODY, Thing.HOST, host -> AccessRow.use(ShowHostPage.class)
                        .show(UUID.fromString(host))),
                AccessRow.of(ChangeHostPage.class, CHANGES, EVERYBODY, Thing.HOST, host -> AccessRow.use(
                                ChangeHostPage.class)
                        .change(UUID.fromString(host), "page-of-somebody", "Welcome", 0)));
    }

    /** It may be an admin's call for a member: the host stays. */
    private static void change(String id) {
        UUID me = AccessRow.use(CurrentMember.class)
                .get()
                .map(member -> member.id())
                .orElse(null);
        AccessRow.use(ChangeEventType.class).change(UUID.fromString(id), terms(me), 0);
    }

    static EventTypeTerms terms(UUID host) {
        return new EventTypeTerms(
                "Access",
                "access-terms",
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
                host == null ? List.of() : List.of(new EventTypeTerms.Host(host, null)),
                "#3451d1",
                true,
                List.of(new Location(LocationKind.VIDEO, "")),
                List.of());
    }
}
