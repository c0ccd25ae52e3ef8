package org.bookonce.stack.bench;

import java.util.Locale;
import java.util.UUID;

/**
 * Ids that Java, SQL and pgbench compute alike from a number: in the order of the numbers, as those of the application
 * are in the order of time.
 */
enum Numbered {
    ORGANIZATION,
    MEMBER,
    ONE_OFF,
    FIRST_SLOT,
    SECOND_SLOT,
    THIRD_SLOT,
    FIRST_HOLD,
    SECOND_HOLD,
    THIRD_HOLD,
    BOOKING,
    CLAIM,
    EVENT,
    INVITEE_MESSAGE,
    HOST_MESSAGE,
    AUDIT,
    SCHEDULE,
    EVENT_TYPE;

    private static final int TIME_BITS = 16;
    private static final long VERSION = 0x7000L;

    /** The id of one. */
    UUID id(long number) {
        return new UUID(number << TIME_BITS | VERSION | ordinal(), Long.MIN_VALUE);
    }

    /** The same as an SQL expression of an expression. */
    String sql(String number) {
        return sql(number, ordinal());
    }

    /** The id of whatever else belongs to a number; kinds from 256 on are nobody's. */
    static String sql(String number, int kind) {
        return String.format(
                Locale.ROOT, "(lpad(to_hex((%s)::bigint), 12, '0') || '7%03x8000000000000000')::uuid", number, kind);
    }
}
