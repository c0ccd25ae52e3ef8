package org.bookonce.stack.inside;

import java.util.EnumSet;

/** What use cases are about, and there is one of in each place that {@link Whose} names. */
public enum Thing {
    /** Nothing in particular: lists, and what concerns the person or the organization alone. */
    NOTHING,
    HOST,
    ONE_OFF,
    BOOKING,
    /** One that has begun. */
    BEGUN_BOOKING,
    ONE_OFF_TOKEN,
    BOOKING_TOKEN,
    /** By its slug: whoever knows the address may book. */
    BOOKING_LINK,
    /** By its slug. */
    HOST_PAGE,
    /** Of a booking that a booking link made. */
    LINK_BOOKING_TOKEN,
    INVITATION,
    MESSAGE,
    PROPOSAL,
    PROPOSED_TIME;

    /** Whether it is a capability: whoever has it may use it, in its own organization. */
    public boolean token() {
        return EnumSet.of(ONE_OFF_TOKEN, BOOKING_TOKEN, BOOKING_LINK, HOST_PAGE, LINK_BOOKING_TOKEN)
                .contains(this);
    }
}
