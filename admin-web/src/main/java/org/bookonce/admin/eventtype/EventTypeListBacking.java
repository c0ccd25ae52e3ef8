package org.bookonce.admin.eventtype;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.eventtype.EventTypeFilter;
import org.bookonce.scheduling.eventtype.EventTypeList;
import org.bookonce.scheduling.eventtype.EventTypeRow;
import org.bookonce.scheduling.eventtype.ListEventTypes;

/** The list of event types, each owner's in their own order; what is asked for stands in the address. */
@Named("eventTypes")
@RequestScoped
public class EventTypeListBacking {

    @Inject
    ListEventTypes listEventTypes;

    @Inject
    ListAddress address;

    private EventTypeList page;

    /** Those of one owner. */
    public record Owned(UUID ownerId, String name, List<EventTypeRow> rows) {}

    /** Reads the list as it is now. */
    @PostConstruct
    public void load() {
        page = listEventTypes.list(new EventTypeFilter(
                address.id("owner"), Optional.empty(), address.text("q"), address.cursor(), ListAddress.SIZE));
    }

    /** The rows of this page by owner. */
    public List<Owned> getOwners() {
        List<Owned> owners = new ArrayList<>();
        for (EventTypeRow row : page.rows()) {
            if (owners.isEmpty() || !owners.get(owners.size() - 1).ownerId().equals(row.ownerId())) {
                owners.add(new Owned(row.ownerId(), row.ownerName(), new ArrayList<>()));
            }
            owners.get(owners.size() - 1).rows().add(row);
        }
        return owners;
    }

    /** The page of the list. */
    public EventTypeList getPage() {
        return page;
    }

    /** The row of this id, if it is on this page. */
    Optional<EventTypeRow> row(String id) {
        return page.rows().stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst();
    }

    /** Its neighbour of the same owner, so many places on. */
    Optional<EventTypeRow> neighbour(EventTypeRow row, int places) {
        int index = page.rows().indexOf(row) + places;
        return index < 0 || index >= page.rows().size()
                ? Optional.empty()
                : Optional.of(page.rows().get(index))
                        .filter(other -> other.ownerId().equals(row.ownerId()));
    }
}
