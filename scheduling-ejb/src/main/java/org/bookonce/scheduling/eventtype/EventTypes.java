package org.bookonce.scheduling.eventtype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;
import org.bookonce.tenant.tenancy.SqlFailure;

/** The event types of the current organization, by statements of their own: their lists are arrays of one row. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EventTypes {

    /** What its owner says, in the order of {@link #said}. */
    private static final String SAID =
            """
            owner_id, title, slug, description, durations, increment, buffer_before, buffer_after, notice, rolling_days,
            first_day, last_day, cap_day, cap_week, cap_month, change_notice, assignment, colour, listed
            """;

    private static final String VALUES =
            "?, ?, ?, ?, string_to_array(?, ' ')::integer[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
    private static final String INSERT =
            """
            insert into event_type (%s, tenant_id, id, created_by, active, position, created_at)
            values (%s, ?, ?, ?, ?,
                (select coalesce(max(position), 0) + 1 from event_type where tenant_id = ? and owner_id = ?),
                bookonce_now())
            on conflict (tenant_id, slug) where deleted_at is null do nothing
            """
                    .formatted(SAID, VALUES);
    private static final String UPDATE =
            """
            update event_type set (%s) = (%s), version = version + 1
            where tenant_id = ? and id = ? and version = ? and deleted_at is null
            """
                    .formatted(SAID, VALUES);
    private static final String SELECT = "select " + EventTypeColumns.COLUMNS + EventTypeColumns.HOST_COLUMNS
            + " from event_type e " + EventTypeColumns.PARTS + EventTypeColumns.HOSTS
            + " where e.tenant_id = ? and e.id = ? and e.deleted_at is null";

    /** Somebody else was faster with an address. */
    private static final String TAKEN = "23505";

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    EventTypeSlugs slugs;

    @Inject
    EventTypeParts parts;

    protected EventTypes() {}

    /** One that is not deleted. */
    Optional<EventType> find(UUID id) {
        return sql.find(SELECT, EventTypeColumns::read, tenant.require(), id);
    }

    /** Adds one at the end of its owner's; the error of the field {@code slug} when somebody was faster. */
    void add(UUID id, UUID owner, UUID creator, EventTypeTerms terms, boolean active) {
        int added =
                sql.update(INSERT, said(owner, terms, tenant.require(), id, creator, active, tenant.require(), owner));
        if (added == 0) {
            throw Input.refusal("slug", EventTypeError.SLUG_TAKEN);
        }
        parts.write(id, terms, List.of());
    }

    /** Changes one; {@link EventTypeError#STALE} when somebody else did so since {@code version}. */
    void change(EventType before, UUID owner, EventTypeTerms terms, int version) {
        if (update(before.id(), owner, terms, version) == 0) {
            throw new BusinessException(EventTypeError.STALE);
        }
        List<UUID> kept = before.terms().questions().stream().map(Question::id).toList();
        parts.clear(before.id());
        parts.write(before.id(), terms, kept);
    }

    private int update(UUID id, UUID owner, EventTypeTerms terms, int version) {
        try {
            return sql.update(UPDATE, said(owner, terms, tenant.require(), id, version));
        } catch (SqlFailure e) {
            throw TAKEN.equals(e.state()) ? Input.refusal("slug", EventTypeError.SLUG_TAKEN) : e;
        }
    }

    /** Whether it can be booked. */
    void activate(UUID id, boolean active) {
        sql.update("update event_type set active = ? where tenant_id = ? and id = ?", active, tenant.require(), id);
    }

    /** Closes it for good; the row stays, since bookings came from it. */
    void delete(UUID id) {
        sql.update(
                "update event_type set deleted_at = bookonce_now(), active = false where tenant_id = ? and id = ?",
                tenant.require(),
                id);
    }

    /** All of an owner, in their order. */
    List<UUID> order(UUID owner) {
        return sql.list(
                """
                select id from event_type where tenant_id = ? and owner_id = ? and deleted_at is null
                order by position, id
                """,
                row -> Sql.uuid(row, "id"),
                tenant.require(),
                owner);
    }

    /** Puts all of an owner in another order. */
    void order(UUID owner, List<UUID> order) {
        sql.update(
                """
                update event_type e set position = wanted.position
                from unnest(?) with ordinality as wanted (id, position)
                where e.tenant_id = ? and e.owner_id = ? and e.id = wanted.id
                """,
                order.toArray(UUID[]::new),
                tenant.require(),
                owner);
    }

    private static Object[] said(UUID owner, EventTypeTerms terms, Object... more) {
        Object[] said = {
            owner,
            terms.title(),
            terms.slug(),
            terms.description(),
            joined(terms.durations()),
            terms.increment(),
            terms.bufferBefore(),
            terms.bufferAfter(),
            terms.notice(),
            terms.window().rollingDays(),
            terms.window().firstDay(),
            terms.window().lastDay(),
            terms.caps().day(),
            terms.caps().week(),
            terms.caps().month(),
            terms.changeNotice(),
            terms.assignment(),
            terms.colour(),
            terms.listed()
        };
        return Stream.concat(Arrays.stream(said), Arrays.stream(more)).toArray();
    }

    private static String joined(List<Integer> numbers) {
        return String.join(" ", numbers.stream().map(String::valueOf).toList());
    }
}
