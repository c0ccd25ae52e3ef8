package org.bookonce.stack.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.bookonce.stack.BenchSite;
import org.bookonce.stack.PayaraPart;

/** The month of a booking link over HTTP, database included, cold and warm; and bookings through it. */
final class SlotsBench {

    private static final String PART = "Booking links over HTTP, 50 busy rows for each host";
    private static final int CLIENTS = 8;
    private static final int COLD_SHARE = 4;

    private final Nodes nodes;
    private final BenchSite site;
    private final Scale scale;
    private final Figures figures;

    SlotsBench(Nodes nodes, Scale scale, Figures figures) {
        this.nodes = nodes;
        this.site = nodes.site();
        this.scale = scale;
        this.figures = figures;
    }

    void run() throws Exception {
        PayaraPart node = nodes.ours();
        Seeds organization = new Seeds(site, Nodes.DATABASE, Nodes.LINKS).founded();
        LinkSeeds links = new LinkSeeds(site, Nodes.DATABASE, organization);
        links.write();
        if (!there(node, links.month(1))) {
            figures.note(PART, "not there");
            return;
        }
        for (int hosts : LinkSeeds.HOSTS) {
            warm(node, links.month(hosts), hosts);
            cold(node, links, hosts);
        }
        new LinkBookings(site, scale, figures, PART, node).run(links.path(10));
    }

    private static boolean there(PayaraPart node, String path) throws Exception {
        try (Wire wire = new Wire(Load.port(node))) {
            return wire.send(Wire.get(path, "10.0.0.1")).status() == 200;
        }
    }

    private void warm(PayaraPart node, String path, int hosts) throws Exception {
        Rounds rounds = new SamePage(site, scale, figures)
                .compare(PART, what(hosts) + ", warm", node, nodes.peer(), path, CLIENTS);
        tell(hosts, "warm", rounds.ours(Sample::cpuEach) / 1_000);
    }

    /** Somebody else's booking came between each request and the one before. */
    private void cold(PayaraPart node, LinkSeeds links, int hosts) throws Exception {
        String change = links.change(hosts);
        byte[] request = Wire.get(links.month(hosts), "10.0.0.1");
        Load load = new Load(site, node);
        ServerCpu database = new ServerCpu(site.database());
        int count = scale.pages() / COLD_SHARE;
        try (Connection connection = site.superuser(Nodes.DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            load.run(1, scale.warmUp() / 2, 200, (client, turn) -> changed(statement, change, request));
            Rounds rounds = Rounds.alternate(
                    scale.rounds(),
                    () -> load.run(1, count, 200, (client, turn) -> changed(statement, change, request)),
                    () -> changes(database, statement, change, count));
            double micros = rounds.ours(Sample::cpuEach) - rounds.peer(Sample::databaseEach);
            tell(hosts, "cold", micros / 1_000);
            figures.single(
                    PART, what(hosts) + ", cold: CPU of the server", "µs", rounds.ours(Sample::nodeEach), Goal.NONE);
            figures.single(PART, what(hosts) + ", cold: p50", "ms", rounds.ours(Sample::p50), Goal.NONE);
            figures.single(PART, what(hosts) + ", cold: p99", "ms", rounds.ours(Sample::p99), Goal.NONE);
        }
    }

    /** What the changes alone cost, which is taken off. */
    private static Sample changes(ServerCpu database, Statement statement, String change, int count) {
        double begin = database.micros();
        for (int turn = 0; turn < count; turn++) {
            changed(statement, change, new byte[0]);
        }
        return new Sample(1, 0, database.micros() - begin, new long[count]);
    }

    /** Says that somebody booked. @return the request that asks what is free now */
    static byte[] changed(Statement statement, String change, byte[] request) {
        try {
            statement.execute(change);
            return request;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(int hosts, String how, double millis) {
        Goal goal = hosts == 1 ? Goal.atMost(5) : hosts == 100 ? Goal.atMost(15) : Goal.NONE;
        figures.single(PART, what(hosts) + ", " + how + ": CPU of server and database", "ms", millis, goal);
    }

    private static String what(int hosts) {
        return hosts + (hosts == 1 ? " host" : " hosts");
    }
}
