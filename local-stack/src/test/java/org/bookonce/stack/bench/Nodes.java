package org.bookonce.stack.bench;

import java.io.IOException;
import org.bookonce.stack.BenchSite;
import org.bookonce.stack.PayaraPart;

/** The node that most parts measure, with an organization for each, and its peer; each starts when it is first asked for. */
final class Nodes implements AutoCloseable {

    /** The organizations in its database. */
    static final int PAGES = 1;

    static final int BOOKINGS = 2;
    static final int LINKS = 3;

    static final String DATABASE = "bench";

    private final BenchSite site;
    private PayaraPart ours;
    private Peer peer;

    Nodes(BenchSite site) {
        this.site = site;
    }

    BenchSite site() {
        return site;
    }

    PayaraPart ours() {
        if (ours == null) {
            ours = site.node(DATABASE);
        }
        return ours;
    }

    Peer peer() throws IOException {
        if (peer == null) {
            peer = new Peer(site);
        }
        return peer;
    }

    @Override
    public void close() {
        if (ours != null) {
            ours.close();
        }
        if (peer != null) {
            peer.close();
        }
    }
}
