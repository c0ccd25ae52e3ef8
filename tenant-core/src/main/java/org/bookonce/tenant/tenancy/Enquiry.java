package org.bookonce.tenant.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.bookonce.tenant.shared.BusinessException;

/**
 * One query outside of any transaction, in a single round trip: for the {@code resolve_*} functions, which answer before an
 * organization was entered. Row-level security shows it nothing else.
 */
@ApplicationScoped
public class Enquiry {

    @Resource(lookup = "java:comp/env/jdbc/bookonce")
    DataSource dataSource;

    protected Enquiry() {}

    /**
     * The only row, or nothing; {@link IllegalStateException} when there are several.
     *
     * @throws BusinessException {@link DatabaseError#BUSY}
     */
    public <T> Optional<T> find(String query, Sql.RowReader<T> reader, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement prepared = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                Sql.bind(prepared, i + 1, parameters[i]);
            }
            try (ResultSet rows = prepared.executeQuery()) {
                Optional<T> found = rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
                if (rows.next()) {
                    throw new IllegalStateException("one row was expected, there are several");
                }
                return found;
            }
        } catch (SQLException e) {
            throw Outage.caused(e) ? Sql.busy(e) : new SqlFailure(e);
        }
    }

    /** Whoever waits too long for a connection is asked to try again. */
    private Connection connect() {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw Sql.busy(e);
        }
    }
}
