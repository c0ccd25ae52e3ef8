package org.bookonce.scheduling.closing;

import org.bookonce.tenant.shared.ErrorCode;

/** What can be wrong with a deletion. */
public enum ClosingError implements ErrorCode {
    /** What was typed to confirm is not the organization's slug. */
    TYPED_WRONG("organization.typed-wrong");

    private final String key;

    ClosingError(String key) {
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
