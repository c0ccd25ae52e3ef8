package org.bookonce.tenant.tenancy;

import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * Tells a database that is away (ended, starting, out of connections, cut off, too slow) from one that refused something. A
 * commit whose answer never came counts as well: nobody knows what became of it, and the same form sent again finds out
 * (R8.3).
 */
public final class Outage {

    /** Connection exceptions, statements that took too long, shutdowns, and too many connections. */
    private static final Pattern STATES = Pattern.compile("08...|57014|57P0[123]|53300");

    private Outage() {}

    /** Whether it stands behind a failure, so that trying again is right. */
    public static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SystemException) {
                return true;
            }
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && STATES.matcher(sql.getSQLState()).matches()) {
                return true;
            }
        }
        return false;
    }
}
