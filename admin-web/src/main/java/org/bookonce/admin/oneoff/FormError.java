package org.bookonce.admin.oneoff;

import org.bookonce.tenant.shared.ErrorCode;

/** What the form itself cannot read, so that no use case ever sees it. */
enum FormError implements ErrorCode {
    DAY_UNREADABLE("console.field.expiry.unreadable"),
    TIME_UNREADABLE("console.field.expiry-time.unreadable");

    private final String key;

    FormError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
