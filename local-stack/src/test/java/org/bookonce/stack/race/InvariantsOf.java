package org.bookonce.stack.race;

import java.util.UUID;

/** The invariants, for tests outside this package. */
public final class InvariantsOf {

    private InvariantsOf() {}

    /** Checks an organization of the shared database. */
    public static void organization(UUID tenant) {
        Invariants.hold(new RaceDatabase("bookonce"), tenant);
    }
}
