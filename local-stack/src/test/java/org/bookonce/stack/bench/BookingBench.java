package org.bookonce.stack.bench;

import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.bookonce.stack.BenchSite;
import org.bookonce.stack.PayaraPart;

/** Bookings over HTTP beside pgbench driving the very statements that a booking issues. */
final class BookingBench {

    private static final String PART = "Booking a one-off over HTTP, beside pgbench driving the same statements";
    private static final int[] CLIENTS = {1, 8, 32};
    private static final int COUNTED = 50;
    private static final int WARM_CLIENTS = 8;

    private final Nodes nodes;
    private final BenchSite site;
    private final Scale scale;
    private final Figures figures;
    private Seeds seeds;
    private Bookings bookings;
    private int nextHost = 1;

    BookingBench(Nodes nodes, Scale scale, Figures figures) {
        this.nodes = nodes;
        this.site = nodes.site();
        this.scale = scale;
        this.figures = figures;
    }

    void run() throws Exception {
        PayaraPart node = nodes.ours();
        seeds = new Seeds(site, Nodes.DATABASE, Nodes.BOOKINGS).founded();
        bookings = new Bookings(site, node, Nodes.DATABASE, seeds);
        bookings.book(links(WARM_CLIENTS, scale.warmUp() / 4 / WARM_CLIENTS, false));
        site.run(Nodes.DATABASE, "vacuum analyze");
        Pgbench pgbench = new Pgbench(site, Nodes.DATABASE, script(node));
        roundTrips();
        pgbench.book(links(WARM_CLIENTS, COUNTED, false));
        for (boolean sameHost : new boolean[] {false, true}) {
            for (int clients : CLIENTS) {
                compare(pgbench, clients, sameHost);
            }
        }
        Seeds.Links profiled = links(WARM_CLIENTS, scale.bookings() / WARM_CLIENTS, false);
        new Profile(figures.folder(), node.pid()).of("booking", () -> bookings.book(profiled));
    }

    private Seeds.Links links(int clients, int each, boolean sameHost) {
        seeds.hosts(nextHost, clients);
        Seeds.Links links = seeds.links(clients, each, nextHost, sameHost, 0);
        nextHost += clients;
        return links;
    }

    /** What one booking says to the database. */
    private String script(PayaraPart node) throws Exception {
        Seeds.Links links = links(1, 1, false);
        byte[] request = bookings.forms(links)[0];
        List<StatementLog.Logged> statements = new StatementLog(site).during(() -> {
            try (Wire wire = new Wire(Load.port(node))) {
                wire.send(request);
            }
        });
        bookings.requireBooked(links);
        figures.single(PART, "statements of a booking, begin and commit included", "", statements.size(), Goal.NONE);
        byte[] token = String.format("%024d", links.first()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String hash = "\\x"
                + HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(token));
        try (var connection = site.superuser(Nodes.DATABASE)) {
            return new PgbenchScript(connection, links, hash).of(statements);
        }
    }

    private void roundTrips() throws Exception {
        Seeds.Links links = links(1, COUNTED, false);
        byte[][] requests = bookings.forms(links);
        OptionalLong before = RoundTrips.at(site.databasePort());
        bookings.send(requests);
        OptionalLong after = RoundTrips.at(site.databasePort());
        if (before.isPresent() && after.isPresent()) {
            double each = (after.getAsLong() - before.getAsLong()) / (double) COUNTED;
            figures.single(PART, "round trips of a booking", "", each, Goal.atMost(10));
        } else {
            figures.note(PART, "round trips were not counted: there is no ss on this machine (iproute2)");
        }
    }

    private void compare(Pgbench pgbench, int clients, boolean sameHost) throws Exception {
        int each = scale.bookings() / clients;
        Rounds rounds = Rounds.alternate(scale.rounds(), () -> bookings.book(links(clients, each, sameHost)), () -> {
            Seeds.Links links = links(clients, each, sameHost);
            Sample sample = pgbench.book(links);
            bookings.requireBooked(links);
            return sample;
        });
        String who = clients + (clients == 1 ? " client" : " clients") + (sameHost ? ", one host: " : ": ");
        figures.compare(PART, who + "bookings a second", "", rounds, Sample::perSecond, Goal.atLeast(0.5));
        figures.compare(PART, who + "CPU of the database", "µs", rounds, Sample::databaseEach, Goal.atMost(2));
        figures.single(PART, who + "CPU of the server", "µs", rounds.ours(Sample::nodeEach), Goal.NONE);
        figures.compare(PART, who + "p50", "ms", rounds, Sample::p50, Goal.NONE);
        figures.compare(PART, who + "p99", "ms", rounds, Sample::p99, Goal.NONE);
    }
}
