package org.bookonce.tenant.tenancy;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** The database did not carry out a statement for a reason that no rule foresees. The transaction is rolled back. */
@ApplicationException(rollback = true)
public class SqlFailure extends RuntimeException {

    /** Wraps what the driver said. */
    public SqlFailure(SQLException cause) {
        super(cause.getSQLState() + " " + cause.getMessage(), cause);
    }

    /** The five characters of the SQL state, such as {@code 23P01}. */
    public String state() {
        return ((SQLException) getCause()).getSQLState();
    }
}
