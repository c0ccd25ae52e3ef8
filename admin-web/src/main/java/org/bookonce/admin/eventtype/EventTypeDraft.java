package org.bookonce.admin.eventtype;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.scheduling.eventtype.EventTypeTerms;
import org.bookonce.scheduling.eventtype.HostChoice;
import org.bookonce.scheduling.location.LocationKind;

/** The fields of an event type, as they were typed. */
public class EventTypeDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_PLACES = 6;
    private static final int MOST_QUESTIONS = 20;

    private final DraftTiming timing = new DraftTiming();
    private final ArrayList<DraftHost> hosts = new ArrayList<>();
    private final ArrayList<DraftPlace> places = new ArrayList<>();
    private final ArrayList<DraftQuestion> questions = new ArrayList<>();
    private String title = "";
    private String slug = "";
    private String description = "";
    private String durations = "30";
    private String colour = "#3451d1";
    private boolean listed = true;
    private String assignment = Assignment.HOST.name();
    private String host = "";

    /** Begins with what suits most: half an hour, a video meeting, the person themselves. */
    void begin(List<HostChoice> choices, UUID me) {
        choices.forEach(choice -> hosts.add(new DraftHost(choice, false)));
        host = hosts.stream()
                .map(DraftHost::getId)
                .filter(me.toString()::equals)
                .findFirst()
                .orElseGet(
                        () -> hosts.stream().findFirst().map(DraftHost::getId).orElse(""));
        places.add(new DraftPlace(LocationKind.VIDEO, ""));
    }

    /**
     * What is kept, with those of its hosts who cannot be chosen any more: nobody else takes their place unasked. The chosen
     * ones come first.
     */
    void fill(EventTypeTerms terms, List<HostChoice> gone) {
        gone.forEach(choice -> hosts.add(new DraftHost(choice, true)));
        title = terms.title();
        slug = terms.slug();
        description = terms.description();
        durations = String.join(
                ", ", terms.durations().stream().map(String::valueOf).toList());
        colour = terms.colour();
        listed = terms.listed();
        timing.fill(terms);
        assignment = terms.assignment().name();
        terms.hosts().forEach(kept -> hosts.stream()
                .filter(one -> one.getId().equals(kept.id().toString()))
                .forEach(one -> one.fill(kept)));
        if (isTeam()) {
            hosts.sort(Comparator.comparing(one -> !one.isPicked()));
        }
        host = terms.hosts().isEmpty() ? host : terms.hosts().get(0).id().toString();
        places.clear();
        terms.locations().forEach(place -> places.add(new DraftPlace(place.kind(), place.text())));
        questions.clear();
        terms.questions().forEach(question -> questions.add(new DraftQuestion(question)));
    }

    EventTypeTerms read() {
        return new EventTypeTerms(
                title,
                slug,
                description,
                Typed.numbers(durations),
                timing.readIncrement(),
                Typed.number(timing.getBufferBefore()),
                Typed.number(timing.getBufferAfter()),
                Typed.number(timing.getNotice()),
                timing.readWindow(),
                timing.readCaps(),
                timing.readChangeNotice(),
                Assignment.valueOf(assignment),
                hosts.stream().filter(this::chosen).map(DraftHost::read).toList(),
                colour,
                listed,
                places.stream().map(DraftPlace::read).toList(),
                questions.stream().map(DraftQuestion::read).toList());
    }

    private boolean chosen(DraftHost one) {
        return isTeam() ? one.isPicked() : one.getId().equals(host);
    }

    /** Whether several hosts can be chosen. */
    public boolean isTeam() {
        return !Assignment.HOST.name().equals(assignment);
    }

    /** Whether somebody is deactivated whom its meetings take: the only host, or any of a team that meets together. */
    public boolean isUnstaffed() {
        List<DraftHost> taking = hosts.stream().filter(this::chosen).toList();
        return Assignment.COLLECTIVE.name().equals(assignment)
                ? taking.stream().anyMatch(DraftHost::isGone)
                : !taking.isEmpty() && taking.stream().allMatch(DraftHost::isGone);
    }

    /** The one host, when it is not a team's. */
    public DraftHost getOnly() {
        return hosts.stream()
                .filter(one -> one.getId().equals(host))
                .findFirst()
                .orElse(null);
    }

    /** When it can be booked. */
    public DraftTiming getTiming() {
        return timing;
    }

    /** Who can be a host. */
    public List<DraftHost> getHosts() {
        return hosts;
    }

    /** Where it can take place. */
    public List<DraftPlace> getPlaces() {
        return places;
    }

    /** Whether there is room for another place. */
    public boolean isPlaceRoom() {
        return places.size() < MOST_PLACES;
    }

    /** What the booking form asks. */
    public List<DraftQuestion> getQuestions() {
        return questions;
    }

    /** Whether there is room for another question. */
    public boolean isQuestionRoom() {
        return questions.size() < MOST_QUESTIONS;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug == null ? "" : slug;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description == null ? "" : description;
    }

    public String getDurations() {
        return durations;
    }

    public void setDurations(String durations) {
        this.durations = durations == null ? "" : durations;
    }

    public String getColour() {
        return colour;
    }

    public void setColour(String colour) {
        this.colour = colour == null ? "" : colour;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    public String getAssignment() {
        return assignment;
    }

    public void setAssignment(String assignment) {
        this.assignment = assignment == null ? "" : assignment;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host == null ? "" : host;
    }
}
