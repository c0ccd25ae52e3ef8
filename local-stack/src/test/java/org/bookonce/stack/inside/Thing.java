package org.bookonce.stack.inside;

/** What use cases are about, and there is one of in each place that {@link Whose} names. */
public enum Thing {
    /** Nothing in particular: lists, and what concerns the person or the organization alone. */
    NOTHING,
    HOST,
    SCHEDULE,
    ONE_OFF,
    BOOKING,
    /** One that has begun. */
    BEGUN_BOOKING,
    ONE_OFF_TOKEN,
    BOOKING_TOKEN,
    INVITATION,
    MESSAGE,
    PROPOSAL,
    PROPOSED_TIME;

    /** Whether it is a capability: whoever has it may use it, in its own organization. */
    public boolean token() {
        return this == ONE_OFF_TOKEN || this == BOOKING_TOKEN;
    }
}
