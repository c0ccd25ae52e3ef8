package org.bookonce.stack.bench;

import org.bookonce.stack.BenchSite;
import org.bookonce.stack.PayaraPart;
import org.bookonce.stack.PostgresPart;

/** The page of a one-off beside a servlet that writes the same bytes. */
final class PageBench {

    private static final String PART = "Invitee page of a one-off, beside a servlet that writes the same bytes";
    private static final int CLIENTS = 8;

    private final BenchSite site;
    private final Scale scale;
    private final Figures figures;

    PageBench(BenchSite site, Scale scale, Figures figures) {
        this.site = site;
        this.scale = scale;
        this.figures = figures;
    }

    void run() throws Exception {
        try (PayaraPart node = site.node(PostgresPart.BOOKONCE);
                Peer peer = new Peer(site)) {
            Seeds seeds = new Seeds(site, PostgresPart.BOOKONCE, 0).founded();
            String path = seeds.links(1, 1, 0, true, 0).path(0);
            site.run(PostgresPart.BOOKONCE, "vacuum analyze");
            new SamePage(site, scale, figures).compare(PART, "one-off", node, peer, path, CLIENTS);
        }
    }
}
