package org.bookonce.stack.inside;

import java.util.Properties;
import java.util.UUID;

/** Inside the archive: the ids and tokens that {@link AccessFixture} wrote, by thing and place. */
final class AccessThings {

    private static final Properties KNOWN = Known.read("things.properties");

    private AccessThings() {}

    /** The id or token. */
    static String of(Thing thing, Whose whose) {
        return switch (thing) {
            case NOTHING -> "";
            default ->
                whose == Whose.UNKNOWN
                        ? thing.token() ? "A".repeat(24) : "01980000-0000-7000-8000-00000000dead"
                        : KNOWN.getProperty(thing + "." + whose);
        };
    }

    /** The organization's id. */
    static UUID tenant() {
        return id("tenant");
    }

    /** The organization's slug. */
    static String slug() {
        return KNOWN.getProperty("slug");
    }

    /** The only slot of the one-off with this token. */
    static UUID slotOf(String token) {
        return id(token + ".slot");
    }

    /** The one-off with this token. */
    static UUID oneOffOf(String token) {
        return id(token + ".one-off");
    }

    /** The booking with this token. */
    static UUID bookingOf(String token) {
        return id(token + ".booking");
    }

    /** Another offered slot of the one-off that the booking with this token came from. */
    static UUID otherSlotOf(String token) {
        return id(token + ".other-slot");
    }

    /** The event type with this slug, or of this host. */
    static UUID eventTypeOf(String slugOrHost) {
        return id(slugOrHost + ".event-type");
    }

    private static UUID id(String name) {
        return UUID.fromString(KNOWN.getProperty(name, "01980000-0000-7000-8000-00000000dead"));
    }
}
