package org.bookonce.stack.inside;

/** Where a {@link Thing} belongs, as the person sees it who asks for it. */
public enum Whose {
    /** The member's own. */
    OWN,
    /** Another member's of the same organization. */
    TEAMMATES,
    /** Another organization's. */
    FOREIGN,
    /** Nobody's: there is no such thing. */
    UNKNOWN
}
