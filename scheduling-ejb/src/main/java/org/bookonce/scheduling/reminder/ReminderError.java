package org.bookonce.scheduling.reminder;

import org.bookonce.tenant.shared.ErrorCode;

/** What can be wrong with the settings of reminders. */
public enum ReminderError implements ErrorCode {
    /** More lead times than there can be. Arguments: {@code max}. */
    TOO_MANY("reminder.too-many", Kind.INVALID),
    /** Somebody else changed them since they were shown. */
    STALE("reminder.stale", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    ReminderError(String key, Kind kind) {
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
