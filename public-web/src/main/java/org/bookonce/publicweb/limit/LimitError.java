package org.bookonce.publicweb.limit;

import org.bookonce.tenant.shared.ErrorCode;

/** Why a request is turned away before it is looked at. */
public enum LimitError implements ErrorCode {
    TOO_MANY("public.limit.too-many", Kind.TOO_MANY),
    /** The limits cannot be read: nobody gets in rather than everybody. */
    UNAVAILABLE("public.limit.unavailable", Kind.UNAVAILABLE);

    private final String key;
    private final Kind kind;

    LimitError(String key, Kind kind) {
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
