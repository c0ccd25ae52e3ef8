package org.bookonce.scheduling.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bookonce.scheduling.OneNode;
import org.bookonce.scheduling.SchemaDatabase;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.need.Need;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Event types on the real database: each column is kept where it belongs, and who is missing is found. */
class EventTypesOnDatabaseTest {

    private final UUID tenant = UUID.randomUUID();
    private final UUID ada = UUID.randomUUID();
    private final UUID grace = UUID.randomUUID();
    private OneNode node;

    @BeforeEach
    void twoPeople() throws SQLException {
        run(
                "insert into organization (tenant_id, slug, name, zone) values (?, ?, 'Types', 'UTC')",
                tenant,
                "t-" + tenant);
        for (UUID person : List.of(ada, grace)) {
            run(
                    """
                    insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                    values (?, ?, 'i', ?, ?, 'h@x.example', 'OWNER', 'UTC')
                    """,
                    tenant,
                    person,
                    person.toString(),
                    person.equals(ada) ? "Ada" : "Grace");
        }
        node = new OneNode(tenant);
    }

    @AfterEach
    void close() throws SQLException {
        node.close();
    }

    @Test
    void whatIsAddedAndChangedIsReadAsItWasSaid() throws SQLException {
        EventTypeTerms first = terms("first", Assignment.HOST, new EventTypeTerms.Window(60, null, null), 30, ada);
        UUID id = added(first);
        assertThat(found(id).terms()).isEqualTo(first);
        assertThat(found(id).ownerId()).isEqualTo(ada);
        EventTypeTerms.Window dates =
                new EventTypeTerms.Window(null, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31));
        EventTypeTerms other = terms("other", Assignment.ROUND_ROBIN, dates, null, grace, ada);
        EventType before = found(id);
        node.inTransaction(() -> {
            node.get(EventTypes.class).change(before, grace, other, 0);
            return id;
        });
        assertThat(found(id)).isEqualTo(new EventType(id, grace, true, 1, other));
        assertThatThrownBy(() -> node.inTransaction(() -> {
                    node.get(EventTypes.class).change(before, grace, first, 0);
                    return id;
                }))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(EventTypeError.STALE));
    }

    @Test
    void whatEndsWithoutAHostIsTheirsAloneOrTakesAllOfATeam() throws SQLException {
        EventTypeTerms.Window window = new EventTypeTerms.Window(60, null, null);
        added(terms("own", Assignment.HOST, window, 0, ada));
        added(terms("together", Assignment.COLLECTIVE, window, 0, grace, ada));
        UUID turns = added(terms("turns", Assignment.ROUND_ROBIN, window, 0, ada, grace));
        added(terms("foreign", Assignment.HOST, window, 0, grace));
        UUID off = added(terms("off", Assignment.HOST, window, 0, ada));
        run("update event_type set active = false where id = ?", off);
        assertThat(endingWithout(ada)).containsExactly("own", "together");
        assertThat(needs()).isEmpty();
        run("update membership set active = false, deactivated_at = now() where id = ?", grace);
        assertThat(endingWithout(ada)).as("what had ended before is not named").containsExactly("own", "turns");
        assertThat(needs()).extracting(need -> need.arguments().get("title")).containsExactly("together");
        assertThat(needs()).extracting(need -> need.arguments().get("name")).containsExactly("Grace");
        run("delete from event_type_host where event_type_id = ? and host_id = ?", turns, ada);
        assertThat(needs())
                .extracting(need -> need.arguments().get("title"))
                .containsExactlyInAnyOrder("together", "turns");
    }

    private List<String> endingWithout(UUID host) throws SQLException {
        return node.inTransaction(() -> node.get(HostsEventTypes.class).endingWithout(host));
    }

    private List<Need> needs() throws SQLException {
        Member owner =
                new Member(ada, tenant, "Ada", "h@x.example", Role.OWNER, ZoneOffset.UTC, "en", true, Optional.empty());
        return node.inTransaction(() -> node.get(EventTypeNeeds.class).of(owner));
    }

    private UUID added(EventTypeTerms terms) throws SQLException {
        UUID id = Ids.next();
        return node.inTransaction(() -> {
            node.get(EventTypes.class).add(id, terms.hosts().get(0).id(), ada, terms, true);
            return id;
        });
    }

    private EventType found(UUID id) throws SQLException {
        return node.inTransaction(() -> node.get(EventTypes.class).find(id)).orElseThrow();
    }

    /** Each number is another one, so that none stands in the place of another. */
    private static EventTypeTerms terms(
            String title, Assignment assignment, EventTypeTerms.Window window, Integer changeNotice, UUID... hosts) {
        return new EventTypeTerms(
                title,
                title,
                "About " + title,
                List.of(45, 15),
                7,
                11,
                13,
                17,
                window,
                new EventTypeTerms.Caps(2, 3, 5),
                changeNotice,
                assignment,
                List.of(hosts).stream()
                        .map(host -> new EventTypeTerms.Host(host, null))
                        .toList(),
                "#0f766e",
                false,
                List.of(new Location(LocationKind.VIDEO, "")),
                List.of());
    }

    private static void run(String statement, Object... values) throws SQLException {
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                PreparedStatement prepared = postgres.prepareStatement(statement)) {
            IntStream.range(0, values.length).forEach(i -> {
                try {
                    prepared.setObject(i + 1, values[i]);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            prepared.execute();
        }
    }
}
