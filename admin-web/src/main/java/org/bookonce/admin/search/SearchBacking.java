package org.bookonce.admin.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.eventtype.EventTypeFilter;
import org.bookonce.scheduling.eventtype.EventTypeList;
import org.bookonce.scheduling.eventtype.EventTypeRow;
import org.bookonce.scheduling.eventtype.ListEventTypes;
import org.bookonce.scheduling.oneoff.ListOneOffs;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OneOffList;
import org.bookonce.scheduling.oneoff.OneOffRow;
import org.bookonce.tenant.membership.FindPeople;
import org.bookonce.tenant.membership.FoundPerson;

/** What the search found; what is searched for stands in the address. */
@Named("search")
@RequestScoped
public class SearchBacking {

    /** Of each sort; more than that is no help. */
    public static final int MOST = 10;

    @Inject
    FindPeople findPeople;

    @Inject
    ListOneOffs listOneOffs;

    @Inject
    ListEventTypes listEventTypes;

    @Inject
    ListAddress address;

    @Inject
    Frame frame;

    private List<FoundPerson> people = List.of();
    private OneOffList oneOffs = OneOffList.NONE;
    private EventTypeList eventTypes = EventTypeList.NONE;

    @PostConstruct
    void load() {
        if (!getQuery().isEmpty()) {
            people = findPeople.find(getQuery(), MOST + 1);
            oneOffs = listOneOffs.list(
                    new OneOffFilter(Optional.empty(), Optional.empty(), getQuery(), Optional.empty(), MOST));
            eventTypes = listEventTypes.list(
                    new EventTypeFilter(Optional.empty(), Optional.empty(), getQuery(), Optional.empty(), MOST));
        }
    }

    /** What is searched for. */
    public String getQuery() {
        return address.text("q");
    }

    /** The people that were found. */
    public List<FoundPerson> getPeople() {
        return people.stream().limit(MOST).toList();
    }

    /** Whether there are more people than are shown. */
    public boolean isMorePeople() {
        return people.size() > MOST;
    }

    /** The one-offs that were found. */
    public OneOffList getOneOffs() {
        return oneOffs;
    }

    /** The event types that were found: those of a person who was found are among them. */
    public EventTypeList getEventTypes() {
        return eventTypes;
    }

    /** Whether nothing was found. */
    public boolean isNothing() {
        return people.isEmpty() && oneOffs.rows().isEmpty() && eventTypes.rows().isEmpty();
    }

    /** Where a person is: their page, for whoever may open it; oneself is in the profile. */
    public String at(FoundPerson person) {
        boolean others = frame.getMember().mayActForOthers() && frame.has("people/" + person.id());
        if (others) {
            return frame.link("people/" + person.id());
        }
        return person.id().equals(frame.getMember().id())
                ? frame.link("profile")
                : frame.link("one-offs?organizer=" + person.id());
    }

    /** Where a one-off is: its booking, or its line in the list. */
    public String at(OneOffRow oneOff) {
        return oneOff.bookingId()
                .map(booking -> frame.link("bookings/" + booking))
                .orElseGet(() -> inList(oneOff.title()));
    }

    /** Where an event type is. */
    public String at(EventTypeRow eventType) {
        return frame.link("event-types/" + eventType.id());
    }

    /** All event types that match, in the list. */
    public String getTypesInList() {
        return frame.link("event-types?q=" + URLEncoder.encode(getQuery(), UTF_8));
    }

    /** All one-offs that match, in the list. */
    public String getInList() {
        return inList(getQuery());
    }

    private String inList(String text) {
        return frame.link("one-offs?q=" + URLEncoder.encode(text, UTF_8));
    }
}
