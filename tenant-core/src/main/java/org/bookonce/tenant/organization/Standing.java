package org.bookonce.tenant.organization;

/** Whether an organization's people and invitees can go about their business. */
public enum Standing {
    ACTIVE,
    /** The platform operator stopped it (R1.4): its console can be read, its public pages are closed. */
    SUSPENDED,
    /** Its owner deleted it and can still change their mind: as if it were suspended, until its data goes. */
    CLOSING
}
