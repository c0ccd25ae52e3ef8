package org.bookonce.stack.race;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.concurrent.Callable;

/** Waits until nodes serve again whose database was away: connections that died with it are found when they are used. */
final class Recovered {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Twice as many at once as a node has connections. */
    private static final int VISITORS = 20;

    private Recovered() {}

    /** Until every connection of every node answers. */
    static void await(Site site) {
        InviteeClient client = new InviteeClient(site);
        RaceDatabase.OneOff link = site.database()
                .oneOff(
                        site.database().host(),
                        true,
                        Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS));
        try (Start start = new Start()) {
            for (String node : site.nodes()) {
                Callable<InviteeClient.Answer> visit = () -> client.send(node, "GET", link.path(), "");
                Until.holds(PATIENCE, () -> start.together(Collections.nCopies(VISITORS, visit)).stream()
                        .allMatch(answer -> answer.status() == 200));
            }
        }
    }
}
