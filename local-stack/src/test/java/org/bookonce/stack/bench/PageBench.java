package org.bookonce.stack.bench;

import org.bookonce.stack.PayaraPart;

/** The page of a one-off beside a servlet that writes the same bytes. */
final class PageBench {

    private static final String PART = "Invitee page of a one-off, beside a servlet that writes the same bytes";
    private static final int CLIENTS = 8;

    private final Nodes nodes;
    private final Scale scale;
    private final Figures figures;

    PageBench(Nodes nodes, Scale scale, Figures figures) {
        this.nodes = nodes;
        this.scale = scale;
        this.figures = figures;
    }

    void run() throws Exception {
        PayaraPart node = nodes.ours();
        Seeds seeds = new Seeds(nodes.site(), Nodes.DATABASE, Nodes.PAGES).founded();
        String path = seeds.links(1, 1, 0, true, 0).path(0);
        nodes.site().run(Nodes.DATABASE, "vacuum analyze");
        new SamePage(nodes.site(), scale, figures).compare(PART, "one-off", node, nodes.peer(), path, CLIENTS);
    }
}
