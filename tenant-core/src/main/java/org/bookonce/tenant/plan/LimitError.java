package org.bookonce.tenant.plan;

import org.bookonce.tenant.shared.ErrorCode;

/** What a plan does not have room for. */
public enum LimitError implements ErrorCode {
    /**
     * The limit is reached (R1.9). Arguments: {@code limit} (its name), {@code value}, {@code raise} ({@code ADMIN} when it
     * is an allowance, {@code OWNER} when a larger plan helps, {@code NOBODY} when no plan has more).
     */
    REACHED("plan.reached");

    private final String key;

    LimitError(String key) {
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
