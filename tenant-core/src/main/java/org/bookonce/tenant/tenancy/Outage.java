package org.bookonce.tenant.tenancy;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** Tells a database that is away (ended, starting, out of connections, cut off) from one that refused something. */
public final class Outage {

    /** Connection exceptions, shutdowns, and too many connections. */
    private static final Pattern STATES = Pattern.compile("08...|57P0[123]|53300");

    private Outage() {}

    /** Whether it stands behind a failure. What the transaction did is then rolled back, and trying again is right. */
    public static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && STATES.matcher(sql.getSQLState()).matches()) {
                return true;
            }
        }
        return false;
    }
}
