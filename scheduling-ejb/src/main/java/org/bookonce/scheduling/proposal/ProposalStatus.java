package org.bookonce.scheduling.proposal;

/** Where a proposal is: waiting → accepted | answered | closed | lapsed. The last one follows from time alone. */
public enum ProposalStatus {
    WAITING,
    /** One of its times was booked. */
    ACCEPTED,
    /** The host answered instead. */
    ANSWERED,
    /** Its link was closed meanwhile. */
    CLOSED,
    /** Its link expired, or all of its times have passed, before anybody answered. */
    LAPSED
}
