package org.bookonce.publicweb.oneoff;

import java.time.ZoneId;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.oneoff.OpenedOneOff;

/**
 * What the address of a one-off's page asks for besides the link itself (R2.10).
 *
 * @param token the link
 * @param name the invitee's name, or empty
 * @param email the invitee's address, or empty
 */
record Asked(String token, String name, String email) {

    private static final int LONGEST = 254;

    /** Takes each of name and e-mail, at a length that a field could have. */
    static Asked of(String token, String name, String email) {
        return new Asked(token, usable(name) ? name.strip() : "", usable(email) ? email.strip() : "");
    }

    /** The parameters that go along from page to page. */
    Query kept() {
        return Query.of("name", name, "email", email);
    }

    /** Address of the list of slots, without parameters. */
    String path(Visit visit) {
        return visit.path("one-off/" + token);
    }

    /** Address of a slot's form, with the zone it was chosen in. */
    String path(Visit visit, String slotId, ZoneId zone) {
        return path(visit) + "/" + slotId + kept().with("zone", zone.getId());
    }

    /** The name to begin with: the address's, or the one the host preset. */
    String nameOr(OpenedOneOff oneOff) {
        return name.isEmpty() ? oneOff.presetName() : name;
    }

    /** The e-mail to begin with: the address's, or the one the host preset. */
    String emailOr(OpenedOneOff oneOff) {
        return email.isEmpty() ? oneOff.presetEmail() : email;
    }

    private static boolean usable(String value) {
        return value != null && !value.isBlank() && value.length() <= LONGEST;
    }
}
