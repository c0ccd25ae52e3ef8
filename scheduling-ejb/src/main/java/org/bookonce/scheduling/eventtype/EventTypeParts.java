package org.bookonce.scheduling.eventtype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bookonce.scheduling.location.Location;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** What hangs on an event type's row: its hosts, places and questions, written as a whole. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EventTypeParts {

    private static final String HOSTS =
            """
            insert into event_type_host (tenant_id, event_type_id, host_id, schedule_id, position)
            select ?, ?, h.host_id, h.schedule_id, h.position - 1
            from unnest(?, ?) with ordinality as h (host_id, schedule_id, position)
            """;
    private static final String LOCATION =
            "insert into event_type_location (tenant_id, event_type_id, position, kind, text) values (?, ?, ?, ?, ?)";
    private static final String QUESTION =
            """
            insert into event_type_question (tenant_id, id, event_type_id, position, kind, label, required, options)
            values (?, ?, ?, ?, ?, ?, ?, string_to_array(?, e'\\n'))
            """;
    /** Pairs of a host and a schedule that the host does not have. */
    private static final String STRANGE =
            """
            select count(*) from unnest(?, ?) as h (host_id, schedule_id)
            where h.schedule_id is not null and not exists (
                select 1 from availability_schedule s
                where s.tenant_id = ? and s.host_id = h.host_id and s.id = h.schedule_id)
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected EventTypeParts() {}

    /** Writes all of them. @param kept ids of questions that stay theirs; any other is given anew */
    void write(UUID id, EventTypeTerms terms, List<UUID> kept) {
        sql.update(HOSTS, tenant.require(), id, hosts(terms), schedules(terms));
        for (int i = 0; i < terms.locations().size(); i++) {
            Location location = terms.locations().get(i);
            sql.update(LOCATION, tenant.require(), id, i, location.kind(), location.text());
        }
        for (int i = 0; i < terms.questions().size(); i++) {
            Question question = terms.questions().get(i);
            sql.update(
                    QUESTION,
                    tenant.require(),
                    Optional.ofNullable(question.id()).filter(kept::contains).orElseGet(Ids::next),
                    id,
                    i,
                    question.kind(),
                    question.label(),
                    question.required(),
                    String.join("\n", question.options()));
        }
    }

    /** Takes all of them away. */
    void clear(UUID id) {
        Stream.of("event_type_host", "event_type_location", "event_type_question")
                .forEach(table -> sql.update(
                        "delete from " + table + " where tenant_id = ? and event_type_id = ?", tenant.require(), id));
    }

    /** Whether each host has the schedule that is named beside them. */
    boolean schedulesKnown(EventTypeTerms terms) {
        return sql.one(STRANGE, row -> row.getLong(1), hosts(terms), schedules(terms), tenant.require()) == 0;
    }

    private static UUID[] hosts(EventTypeTerms terms) {
        return terms.hosts().stream().map(EventTypeTerms.Host::id).toArray(UUID[]::new);
    }

    private static UUID[] schedules(EventTypeTerms terms) {
        return terms.hosts().stream().map(EventTypeTerms.Host::scheduleId).toArray(UUID[]::new);
    }
}
