package org.bookonce.tenant.people;

/** Whether somebody takes part in an organization now. */
public enum PersonStatus {
    ACTIVE,
    /** Was deactivated, or left (R1.5). */
    DEACTIVATED
}
