package org.bookonce.scheduling.location;

import org.bookonce.tenant.shared.ErrorCode;

/** What is wrong with a place that somebody named. */
public enum LocationError implements ErrorCode {
    NOT_A_PHONE_NUMBER("location.not-a-phone-number", Kind.INVALID);

    private final String key;
    private final Kind kind;

    LocationError(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
