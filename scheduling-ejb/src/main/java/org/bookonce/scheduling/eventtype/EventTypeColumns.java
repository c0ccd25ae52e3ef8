package org.bookonce.scheduling.eventtype;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;

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

    private EventTypeColumns() {}

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
