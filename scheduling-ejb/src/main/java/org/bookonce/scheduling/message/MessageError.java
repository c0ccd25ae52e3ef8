package org.bookonce.scheduling.message;

import org.bookonce.tenant.shared.ErrorCode;

/** Why a message is not sent again. */
public enum MessageError implements ErrorCode {
    /** What it tells is no longer true: the booking was moved or cancelled since. */
    OVERTAKEN("message.overtaken", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    MessageError(String key, Kind kind) {
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
