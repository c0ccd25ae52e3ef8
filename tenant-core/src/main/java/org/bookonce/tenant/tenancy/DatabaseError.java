package org.bookonce.tenant.tenancy;

import org.bookonce.tenant.shared.ErrorCode;

/** Why the database could not be asked. */
public enum DatabaseError implements ErrorCode {
    /** No connection could be had in time, or it broke; nothing was done, and trying again is right. */
    BUSY("database.busy");

    private final String key;

    DatabaseError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return Kind.UNAVAILABLE;
    }
}
