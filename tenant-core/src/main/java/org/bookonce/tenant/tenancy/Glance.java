package org.bookonce.tenant.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.bookonce.tenant.tenancy.Sql.RowReader;

/**
 * One query that is a transaction of its own, for pages that are opened often and change nothing. It costs one round trip:
 * the statement first sets what row-level security reads, and then asks. The order is certain, since what is asked depends
 * on what was set ({@code lateral}, kept apart by {@code offset 0}), and the setting ends with the statement; were they
 * ever the other way round, every row would be hidden. While it is planned nothing is set: a query of a glance does not
 * name {@code current_tenant()} itself, which would be estimated as "no rows"; the policies of the tables do (V29). Two
 * statements sent together would not do: the driver parts them as soon as it knows how long their answers may be.
 */
@ApplicationScoped
public class Glance {

    private static final String BOUND =
            """
            select page.*
            from (select set_config('app.tenant_id', coalesce((%s)::text, ''), true) as tenant offset 0) bound
            cross join lateral (select asked.* from (%s) asked where bound.tenant <> '' offset 0) page
            """;

    /** The same, with a row about the organization beside each row of the answer, and alone where there is none. */
    private static final String BOUND_ON_ARRIVAL =
            """
            select page.*, here.*
            from (select set_config('app.tenant_id', coalesce((?)::text, ''), true) as tenant offset 0) bound
            cross join lateral (select here.* from (%s) here where bound.tenant <> '' offset 0) here
            left join lateral
                (select true as found, asked.* from (%s) asked where bound.tenant <> '' offset 0) page on true
            """;

    @Resource(lookup = "java:comp/env/jdbc/bookonce")
    DataSource dataSource;

    @Inject
    CurrentTenant current;

    protected Glance() {}

    /** All rows of a query in the current organization, in any order. */
    public <T> List<T> list(String query, RowReader<T> reader, Object... parameters) {
        List<Object> all = new ArrayList<>(parameters.length + 1);
        all.add(current.require());
        all.addAll(List.of(parameters));
        return current.arrival()
                .map(arrival -> arriving(arrival, query, reader, all))
                .orElseGet(() -> run(BOUND.formatted("?", query), reader, all));
    }

    private <T> List<T> arriving(Arrival arrival, String query, RowReader<T> reader, List<Object> parameters) {
        List<Optional<T>> rows = run(
                BOUND_ON_ARRIVAL.formatted(arrival.query(), query),
                row -> {
                    if (current.arrival().isPresent()) {
                        current.arrived();
                        arrival.reader().read(row);
                    }
                    return row.getBoolean("found") ? Optional.of(reader.read(row)) : Optional.empty();
                },
                parameters);
        if (rows.isEmpty()) {
            current.arrived();
            throw arrival.gone().get();
        }
        return rows.stream().flatMap(Optional::stream).toList();
    }

    /**
     * The only row of a query in an organization that is yet to be found.
     *
     * @param tenant a query with one parameter that answers with the id of an organization, or with nothing
     * @param asked its parameter; a text as {@link Sql#typed}
     * @param query what is asked in that organization, without parameters
     */
    public <T> Optional<T> findIn(String tenant, Object asked, String query, RowReader<T> reader) {
        List<T> rows = run(BOUND.formatted(tenant, query), reader, List.of(asked));
        if (rows.size() > 1) {
            throw new IllegalStateException("one row was expected, there are " + rows.size());
        }
        return rows.stream().findFirst();
    }

    private <T> List<T> run(String query, RowReader<T> reader, List<Object> parameters) {
        try (Connection connection = Sql.connect(dataSource);
                PreparedStatement prepared = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.size(); i++) {
                Sql.bind(prepared, i + 1, parameters.get(i));
            }
            return read(prepared, reader);
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    private static <T> List<T> read(PreparedStatement prepared, RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = prepared.executeQuery()) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        }
        return rows;
    }
}
