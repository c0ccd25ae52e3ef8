package org.bookonce.tenant.membership;

/** What a person may do in an organization (R1.4). */
public enum Role {
    /** Everything. */
    OWNER,
    /** Everything but plan, transfer and deletion; cannot touch owners. */
    ADMIN,
    /** What is their own. */
    MEMBER
}
