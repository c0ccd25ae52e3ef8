package org.bookonce.stack.race;

import java.util.List;
import org.bookonce.stack.Cluster;
import org.bookonce.stack.PayaraPart;
import org.bookonce.stack.PostgresPart;
import org.bookonce.stack.SharedStack;

/**
 * Where a race is run.
 *
 * @param origin where the nodes say that they are, as a browser's {@code Origin} has it
 * @param nodes the nodes' own addresses; requests take turns
 */
record Site(RaceDatabase database, String origin, List<String> nodes) {

    /** The kinds of installation that every race is run on. */
    enum Kind {
        ONE_NODE,
        TWO_NODES
    }

    /** The one for a kind, warm. */
    static Site of(Kind kind) {
        if (kind == Kind.ONE_NODE) {
            return of(SharedStack.get().payara(), PostgresPart.BOOKONCE);
        }
        Cluster cluster = Cluster.get();
        RaceDatabase database = new RaceDatabase(cluster.postgres(), PostgresPart.BOOKONCE);
        return new Site(database, cluster.proxy().url(), cluster.urls());
    }

    /** The one for a kind where deeds of the console can be raced, too: one node of the cluster or both. */
    static Site ofDeeds(Kind kind) {
        Site both = of(Kind.TWO_NODES);
        return kind == Kind.TWO_NODES
                ? both
                : new Site(both.database(), both.origin(), both.nodes().subList(0, 1));
    }

    /** One node of the shared stack and a database there, by its name. */
    static Site of(PayaraPart node, String database) {
        return new Site(new RaceDatabase(database), node.publicUrl(), List.of(node.publicUrl()));
    }
}
