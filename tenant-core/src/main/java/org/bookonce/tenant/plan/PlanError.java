package org.bookonce.tenant.plan;

import org.bookonce.tenant.shared.ErrorCode;

/** Why a plan or an allowance is not changed. */
public enum PlanError implements ErrorCode {
    /** It is no longer what the person saw when they decided. */
    STALE("plan.stale");

    private final String key;

    PlanError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
