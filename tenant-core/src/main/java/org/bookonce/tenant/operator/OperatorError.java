package org.bookonce.tenant.operator;

import org.bookonce.tenant.shared.ErrorCode;

/** What an operator cannot do. */
public enum OperatorError implements ErrorCode {
    /** Arguments: {@code min}. */
    REASON_SHORT("operator.reason-short", Kind.INVALID),
    /** Not one of the time limits that are offered. */
    TIME_LIMIT("operator.time-limit", Kind.INVALID),
    /** Somebody else suspended it meanwhile. */
    SUSPENDED_ALREADY("operator.suspended-already", Kind.CONFLICT),
    /** Somebody else reactivated it meanwhile. */
    NOT_SUSPENDED("operator.not-suspended", Kind.CONFLICT),
    /** One's own grant is still valid. */
    LOOKING_ALREADY("operator.looking-already", Kind.CONFLICT),
    /** Somebody else changed the plan since it was read. */
    PLAN_STALE("operator.plan-stale", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    OperatorError(String key, Kind kind) {
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
