package org.bookonce.scheduling.eventtype;

/** Who of an event type's hosts takes a meeting (R3.2). */
public enum Assignment {
    /** The only one. */
    HOST,
    /** The free one who was given none for the longest time (R3.10). */
    ROUND_ROBIN,
    /** All of them. */
    COLLECTIVE
}
