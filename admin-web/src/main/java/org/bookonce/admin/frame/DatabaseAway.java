package org.bookonce.admin.frame;

import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.DatabaseError;
import org.bookonce.tenant.tenancy.Outage;

/** Whether nothing is wrong with a page but that the database cannot be asked now: its status is 503 then, not 500. */
final class DatabaseAway {

    private DatabaseAway() {}

    static boolean behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal && refusal.code() == DatabaseError.BUSY) {
                return true;
            }
        }
        return Outage.caused(failure);
    }
}
