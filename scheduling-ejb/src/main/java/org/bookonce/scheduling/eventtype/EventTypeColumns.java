package org.bookonce.scheduling.eventtype;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.tenancy.Sql;

/** How the rows of an event type are read together, its places and questions as arrays: one round trip for all. */
final class EventTypeColumns {

    /** Options are single lines, so that a line break can stand between them. */
    private static final String BREAK = "\n";

    /** Of the event type {@code e} and what {@link #PARTS} joins. */
    static final String COLUMNS =
            """
            e.id, e.owner_id, e.title, e.slug, e.description, e.durations, e.increment, e.buffer_before, e.buffer_after,
            e.notice, e.rolling_days, e.first_day, e.last_day, e.cap_day, e.cap_week, e.cap_month, e.change_notice,
            e.assignment, e.colour, e.listed, e.active, e.version,
            l.kinds as location_kinds, l.texts as location_texts, q.ids as question_ids, q.kinds as question_kinds,
            q.labels as question_labels, q.needs as question_needs, q.options as question_options
            """;

    /** Follows {@code from event_type e}. */
    static final String PARTS =
            """
            cross join lateral (
                select coalesce(array_agg(p.kind order by p.position), '{}') as kinds,
                       coalesce(array_agg(p.text order by p.position), '{}') as texts
                from event_type_location p where p.tenant_id = e.tenant_id and p.event_type_id = e.id) l
            cross join lateral (
                select coalesce(array_agg(p.id order by p.position, p.id), '{}') as ids,
                       coalesce(array_agg(p.kind order by p.position, p.id), '{}') as kinds,
                       coalesce(array_agg(p.label order by p.position, p.id), '{}') as labels,
                       coalesce(array_agg(p.required order by p.position, p.id), '{}') as needs,
                       coalesce(array_agg(array_to_string(p.options, e'\\n') order by p.position, p.id), '{}') as options
                from event_type_question p where p.tenant_id = e.tenant_id and p.event_type_id = e.id) q
            """;

    /** Of what {@link #HOSTS} joins. */
    static final String HOST_COLUMNS = ", h.ids as host_ids, h.schedules as host_schedules ";

    /** Follows {@link #PARTS}: all hosts, active or not. */
    static final String HOSTS =
            """
            cross join lateral (
                select coalesce(array_agg(p.host_id order by p.position, p.host_id), '{}') as ids,
                       coalesce(array_agg(p.schedule_id order by p.position, p.host_id), '{}') as schedules
                from event_type_host p where p.tenant_id = e.tenant_id and p.event_type_id = e.id) h
            """;

    /**
     * Of the event type {@code e}: whether everybody is there whom it takes – somebody, or all of a team that meets
     * together.
     */
    static final String STAFFED =
            """
            (select case when e.assignment = 'COLLECTIVE' then bool_and(m.active) else bool_or(m.active) end
             from event_type_host h join membership m on m.tenant_id = h.tenant_id and m.id = h.host_id
             where h.tenant_id = e.tenant_id and h.event_type_id = e.id)
            """;

    private EventTypeColumns() {}

    /** A whole event type. */
    static EventType read(ResultSet row) throws SQLException {
        return new EventType(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "owner_id"),
                row.getBoolean("active"),
                row.getInt("version"),
                terms(row));
    }

    private static EventTypeTerms terms(ResultSet row) throws SQLException {
        return new EventTypeTerms(
                row.getString("title"),
                row.getString("slug"),
                row.getString("description"),
                durations(row),
                row.getInt("increment"),
                row.getInt("buffer_before"),
                row.getInt("buffer_after"),
                row.getInt("notice"),
                new EventTypeTerms.Window(
                        (Integer) row.getObject("rolling_days"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                new EventTypeTerms.Caps(row.getInt("cap_day"), row.getInt("cap_week"), row.getInt("cap_month")),
                (Integer) row.getObject("change_notice"),
                Assignment.valueOf(row.getString("assignment")),
                hosts(row),
                row.getString("colour"),
                row.getBoolean("listed"),
                locations(row),
                questions(row));
    }

    private static List<EventTypeTerms.Host> hosts(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("host_ids").getArray();
        UUID[] schedules = (UUID[]) row.getArray("host_schedules").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new EventTypeTerms.Host(ids[i], schedules[i]))
                .toList();
    }

    static List<Integer> durations(ResultSet row) throws SQLException {
        return List.of((Integer[]) row.getArray("durations").getArray());
    }

    static List<Location> locations(ResultSet row) throws SQLException {
        String[] kinds = (String[]) row.getArray("location_kinds").getArray();
        String[] texts = (String[]) row.getArray("location_texts").getArray();
        return IntStream.range(0, kinds.length)
                .mapToObj(i -> new Location(LocationKind.valueOf(kinds[i]), texts[i]))
                .toList();
    }

    static List<Question> questions(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("question_ids").getArray();
        String[] kinds = (String[]) row.getArray("question_kinds").getArray();
        String[] labels = (String[]) row.getArray("question_labels").getArray();
        Boolean[] needs = (Boolean[]) row.getArray("question_needs").getArray();
        String[] options = (String[]) row.getArray("question_options").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(i ->
                        new Question(ids[i], Question.Kind.valueOf(kinds[i]), labels[i], needs[i], options(options[i])))
                .toList();
    }

    private static List<String> options(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(BREAK));
    }
}
