package org.bookonce.stack.bench;

import java.io.IOException;
import org.bookonce.stack.BenchSite;
import org.bookonce.stack.PayaraPart;

/** One page of ours beside the peer that writes the same bytes. */
final class SamePage {

    private static final double CPU = 4;
    private static final double P99 = 4;

    private final BenchSite site;
    private final Scale scale;
    private final Figures figures;

    SamePage(BenchSite site, Scale scale, Figures figures) {
        this.site = site;
        this.scale = scale;
        this.figures = figures;
    }

    /** Warms both, lets them take turns, and notes processor time and latencies. @return the rounds */
    Rounds compare(String part, String what, PayaraPart node, Peer peer, String path, int clients) throws Exception {
        Wire.Answer page = page(node, path);
        peer.keep(path, page);
        Load ours = new Load(site, node);
        Load theirs = new Load(site, peer.node());
        byte[] request = Wire.get(path, "10.0.0.1");
        ours.run(clients, scale.warmUp() / clients, 200, (client, turn) -> request);
        theirs.run(clients, scale.warmUp() / clients, 200, (client, turn) -> request);
        int each = scale.pages() / clients;
        Rounds rounds = Rounds.alternate(
                scale.rounds(),
                () -> ours.run(clients, each, 200, (client, turn) -> request),
                () -> theirs.run(clients, each, 200, (client, turn) -> request));
        tell(part, what + " (" + page.body().length + " bytes)", rounds);
        new Profile(figures.folder(), node.pid())
                .of(
                        "page-" + what.replaceAll("\\W+", "-"),
                        () -> ours.run(clients, each, 200, (client, turn) -> request));
        return rounds;
    }

    private void tell(String part, String what, Rounds rounds) {
        figures.compare(part, what + ": CPU of the server", "µs", rounds, Sample::nodeEach, Goal.atMost(CPU));
        figures.single(part, what + ": CPU of the database", "µs", rounds.ours(Sample::databaseEach), Goal.NONE);
        figures.compare(part, what + ": p50", "ms", rounds, Sample::p50, Goal.NONE);
        figures.compare(part, what + ": p99", "ms", rounds, Sample::p99, Goal.atMost(P99));
        figures.compare(part, what + ": pages a second", "", rounds, Sample::perSecond, Goal.NONE);
    }

    private static Wire.Answer page(PayaraPart node, String path) throws IOException {
        try (Wire wire = new Wire(Load.port(node))) {
            Wire.Answer page = wire.send(Wire.get(path, "10.0.0.1"));
            if (page.status() != 200 || page.body().length == 0) {
                throw new IllegalStateException(page.head());
            }
            return page;
        }
    }
}
