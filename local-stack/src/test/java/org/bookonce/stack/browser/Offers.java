package org.bookonce.stack.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.bookonce.stack.Db;
import org.bookonce.stack.PostgresPart;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;

/** One-offs that are there already, written by SQL as {@code CreateOneOff} leaves them. */
final class Offers {

    private static final RaceDatabase DATABASE = new RaceDatabase(PostgresPart.BOOKONCE);

    private Offers() {}

    /** A one-off with half-hour slots whose times are held. */
    static RaceDatabase.OneOff held(
            TestOrganization organization, TestOrganization.Member host, String title, Instant... starts) {
        return offer(organization, host, true, title, starts);
    }

    /** The same, not held. */
    static RaceDatabase.OneOff unheld(
            TestOrganization organization, TestOrganization.Member host, String title, Instant... starts) {
        return offer(organization, host, false, title, starts);
    }

    /** The moment when it is {@code time} in a zone, so many days from now. */
    static Instant at(int days, String time, String zone) {
        ZoneId there = ZoneId.of(zone);
        return LocalDate.now(there)
                .plusDays(days)
                .atTime(LocalTime.parse(time))
                .atZone(there)
                .toInstant();
    }

    private static RaceDatabase.OneOff offer(
            TestOrganization organization,
            TestOrganization.Member host,
            boolean hold,
            String title,
            Instant... starts) {
        var owner = new RaceDatabase.Host(organization.id(), organization.slug(), host.id());
        return offer(owner, host.zone(), hold, title, starts);
    }

    /** A one-off of a host who is at home in {@code zone}. */
    static RaceDatabase.OneOff offer(
            RaceDatabase.Host host, String zone, boolean hold, String title, Instant... starts) {
        RaceDatabase.OneOff oneOff = DATABASE.oneOff(host, hold, starts);
        Db.execute(
                "update one_off set title = ?, description = 'Bring what you would like to talk about.', zone = ?"
                        + " where id = ?",
                title,
                zone,
                oneOff.id());
        return oneOff;
    }
}
