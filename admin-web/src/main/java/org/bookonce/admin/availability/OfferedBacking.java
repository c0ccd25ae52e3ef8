package org.bookonce.admin.availability;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.bookinglink.AskedMonth;
import org.bookonce.scheduling.bookinglink.ExplainStart;
import org.bookonce.scheduling.bookinglink.ExplainedStart;
import org.bookonce.scheduling.bookinglink.FindSlots;
import org.bookonce.scheduling.eventtype.EventTypeFilter;
import org.bookonce.scheduling.eventtype.EventTypeRow;
import org.bookonce.scheduling.eventtype.EventTypeTerms;
import org.bookonce.scheduling.eventtype.ListEventTypes;
import org.bookonce.scheduling.eventtype.ShowEventType;
import org.bookonce.tenant.membership.ListTeammates;
import org.bookonce.tenant.membership.Teammate;
import org.bookonce.tenant.shared.Visitor;

/**
 * What is offered in a week of an event type, and why a start of a host is not (R3.9). Everything that is asked stands in
 * the address; times are the host's.
 */
@Named("offered")
@RequestScoped
public class OfferedBacking {

    private static final int TYPES = 200;

    @Inject
    ListEventTypes listEventTypes;

    @Inject
    ShowEventType showEventType;

    @Inject
    FindSlots findSlots;

    @Inject
    ExplainStart explainStart;

    @Inject
    ListTeammates listTeammates;

    @Inject
    ListAddress address;

    @Inject
    Frame frame;

    private List<EventTypeRow> types;
    private EventTypeRow type;
    private List<Teammate> hosts = List.of();
    private Teammate host;
    private int minutes;
    private LocalDate day;
    private LocalTime time;
    private ExplainedStart answer;

    /** A day of the week with what is offered on it. */
    public record Day(LocalDate date, List<Instant> starts) {}

    @PostConstruct
    void begin() {
        types = listEventTypes
                .list(new EventTypeFilter(Optional.empty(), Optional.of(true), "", Optional.empty(), TYPES))
                .rows();
        if (types.isEmpty()) {
            return;
        }
        type = named(types, "type", each -> each.id().toString());
        minutes = named(type.durations(), "minutes", Object::toString);
        List<UUID> ids = showEventType.show(type.id()).terms().hosts().stream()
                .map(EventTypeTerms.Host::id)
                .toList();
        hosts = listTeammates.list().stream()
                .filter(person -> ids.contains(person.id()))
                .toList();
        host = hosts.isEmpty() ? null : named(hosts, "host", each -> each.id().toString());
        day = read("day", LocalDate::parse).orElseGet(() -> LocalDate.now(getZone()));
        time = read("time", LocalTime::parse).orElse(null);
        if (host != null && time != null) {
            answer = explainStart.explain(type.id(), host.id(), minutes, getStart());
        }
    }

    private <T> T named(List<T> known, String parameter, Function<T, String> name) {
        return known.stream()
                .filter(each -> name.apply(each).equals(address.text(parameter)))
                .findFirst()
                .orElse(known.get(0));
    }

    private <T> Optional<T> read(String parameter, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(address.text(parameter)));
        } catch (DateTimeException notTyped) {
            return Optional.empty();
        }
    }

    /** The seven days with what is offered on them. */
    public List<Day> getWeek() {
        LocalDate first = day.with(TemporalAdjusters.previousOrSame(frame.here().weekStart()));
        List<Instant> starts = host == null ? List.of() : starts(first);
        return IntStream.range(0, 7)
                .mapToObj(first::plusDays)
                .map(date -> new Day(
                        date,
                        starts.stream()
                                .filter(start ->
                                        LocalDate.ofInstant(start, getZone()).equals(date))
                                .toList()))
                .toList();
    }

    private List<Instant> starts(LocalDate first) {
        return Stream.of(YearMonth.from(first), YearMonth.from(first.plusDays(6)))
                .distinct()
                .flatMap(
                        month -> findSlots
                                .find(new AskedMonth(type.slug(), minutes, month, getZone(), Visitor.unknown()))
                                .starts()
                                .stream())
                .toList();
    }

    /** The start that is asked about. */
    public Instant getStart() {
        return day.atTime(time).atZone(getZone()).toInstant();
    }

    /** The zone of all times: the host's. */
    public ZoneId getZone() {
        return host == null ? frame.getMember().zone() : host.zone();
    }

    /** The event types that can be booked. */
    public List<EventTypeRow> getTypes() {
        return types;
    }

    /** The one that is looked at; null when there is none. */
    public EventTypeRow getType() {
        return type;
    }

    /** Those of its hosts whose time this person may see. */
    public List<Teammate> getHosts() {
        return hosts;
    }

    /** The host who is asked about; null when this person may ask about none. */
    public Teammate getHost() {
        return host;
    }

    /** How long the meeting would be. */
    public int getMinutes() {
        return minutes;
    }

    /** The day that is asked about, whose week is shown. */
    public LocalDate getDay() {
        return day;
    }

    /** The time that is asked about; null when none is. */
    public LocalTime getTime() {
        return time;
    }

    /** Why the start is not offered; null when none is asked about. */
    public ExplainedStart getAnswer() {
        return answer;
    }
}
