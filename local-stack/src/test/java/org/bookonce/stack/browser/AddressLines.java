package org.bookonce.stack.browser;

import java.util.Map;
import java.util.Set;
import org.bookonce.stack.inside.Thing;

/** Who may open what: a line for each page and address that there is, which {@link AddressesIT} tries. */
final class AddressLines {

    private static final Set<String> EVERYBODY = Set.of("owner", "admin", "member");
    private static final Set<String> ADMINS = Set.of("owner", "admin");

    /** Who may open a page of the console, and what the id in its address is one of. */
    record Line(Set<String> may, Thing thing) {}

    static final Map<String, Line> PAGES = Map.ofEntries(
            Map.entry("HOME", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("ONE_OFFS", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("ONE_OFFS_FILE", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("NEW_ONE_OFF", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("PROPOSALS", new Line(EVERYBODY, Thing.ONE_OFF)),
            Map.entry("BOOKINGS", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("BOOKING_FILE", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("MOVE_BOOKING", new Line(EVERYBODY, Thing.BOOKING)),
            Map.entry("REASSIGN_BOOKING", new Line(EVERYBODY, Thing.BOOKING)),
            Map.entry("BOOKING", new Line(EVERYBODY, Thing.BOOKING)),
            Map.entry("EVENT_TYPES", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("NEW_EVENT_TYPE", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("HOST_PAGE", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("EVENT_TYPE", new Line(EVERYBODY, Thing.EVENT_TYPE)),
            Map.entry("PEOPLE", new Line(ADMINS, Thing.NOTHING)),
            Map.entry("PERSON", new Line(ADMINS, Thing.HOST)),
            Map.entry("INVITE", new Line(ADMINS, Thing.NOTHING)),
            Map.entry("INVITATIONS", new Line(ADMINS, Thing.NOTHING)),
            Map.entry("PLAN", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("BRANDING", new Line(ADMINS, Thing.NOTHING)),
            Map.entry("SETTINGS", new Line(ADMINS, Thing.NOTHING)),
            Map.entry("AUDIT", new Line(ADMINS, Thing.NOTHING)),
            Map.entry("AUDIT_FILE", new Line(ADMINS, Thing.NOTHING)),
            Map.entry("SEARCH", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("AVAILABILITY", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("OFFERED", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("PROFILE", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("LEAVE", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("MESSAGES", new Line(EVERYBODY, Thing.NOTHING)),
            Map.entry("MESSAGE", new Line(EVERYBODY, Thing.MESSAGE)),
            Map.entry("MESSAGE_LETTER", new Line(EVERYBODY, Thing.MESSAGE)),
            Map.entry("MAIL_WORDS", new Line(ADMINS, Thing.NOTHING)),
            Map.entry("MAIL_PREVIEW", new Line(ADMINS, Thing.NOTHING)));

    /** Pages outside of organizations that everybody who signed in may open. */
    static final Set<String> OPEN = Set.of("/", "/new-organization", "/signed-out", "/sign-in-failed");

    /** Pages of platform operators. */
    static final Set<String> OPERATORS = Set.of("ORGANIZATIONS", "ORGANIZATION", "PLANS");

    /** How addresses write the minute of a start. */
    static final String START = "\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d\\d\\dZ";

    /** What invitees' pages answer, and the token in the address. */
    static final Map<String, Thing> PUBLIC = Map.ofEntries(
            Map.entry("GET /", Thing.NOTHING),
            Map.entry("GET /robots.txt", Thing.NOTHING),
            Map.entry("GET /{org}/logo", Thing.NOTHING),
            Map.entry("GET /{org}/picture/{version}", Thing.NOTHING),
            Map.entry("GET /{org: [a-z0-9-]+}", Thing.NOTHING),
            Map.entry("GET /{org}/{host}", Thing.NOTHING),
            Map.entry("GET /{org}/book/{slug}", Thing.NOTHING),
            Map.entry("POST /{org}/book/{slug}", Thing.NOTHING),
            Map.entry("GET /{org}/book/{slug}/{start: " + START + "}", Thing.NOTHING),
            Map.entry("POST /{org}/book/{slug}/{start: " + START + "}", Thing.NOTHING),
            Map.entry("GET /{org}/bookings/{token}/move/{start: " + START + "}", Thing.BOOKING_TOKEN),
            Map.entry("POST /{org}/bookings/{token}/move/{start: " + START + "}", Thing.BOOKING_TOKEN),
            Map.entry("GET /{org}/one-off/{token}", Thing.ONE_OFF_TOKEN),
            Map.entry("POST /{org}/one-off/{token}", Thing.ONE_OFF_TOKEN),
            Map.entry("GET /{org}/one-off/{token}/{slot}", Thing.ONE_OFF_TOKEN),
            Map.entry("POST /{org}/one-off/{token}/{slot}", Thing.ONE_OFF_TOKEN),
            Map.entry("GET /{org}/one-off/{token}/proposal", Thing.ONE_OFF_TOKEN),
            Map.entry("POST /{org}/one-off/{token}/proposal", Thing.ONE_OFF_TOKEN),
            Map.entry("GET /{org}/one-off/{token}/proposal/{proposal}", Thing.ONE_OFF_TOKEN),
            Map.entry("GET /{org}/bookings/{token}", Thing.BOOKING_TOKEN),
            Map.entry("GET /{org}/bookings/{token}/invitation.ics", Thing.BOOKING_TOKEN),
            Map.entry("GET /{org}/bookings/{token}/move", Thing.BOOKING_TOKEN),
            Map.entry("POST /{org}/bookings/{token}/move", Thing.BOOKING_TOKEN),
            Map.entry("GET /{org}/bookings/{token}/move/{slot}", Thing.BOOKING_TOKEN),
            Map.entry("POST /{org}/bookings/{token}/move/{slot}", Thing.BOOKING_TOKEN),
            Map.entry("POST /{org}/bookings/{token}/cancel", Thing.BOOKING_TOKEN));

    private AddressLines() {}
}
