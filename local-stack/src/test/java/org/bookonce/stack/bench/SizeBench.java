package org.bookonce.stack.bench;

import java.sql.Connection;
import java.sql.Statement;
import org.bookonce.stack.BenchSite;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.PayaraPart;

/** Ten thousand bookings and links beside many more: two databases, a node on each, that take turns. */
final class SizeBench {

    private static final int CLIENTS = 4;

    /** Number of the organization whose booking links are looked at, and how many hosts they have. */
    private static final int OF_LINKS = 9_999;

    private static final int HOSTS = 10;
    private static final int LIST_TURNS = 40;
    private static final double LIST_MILLIS = 300;

    private final BenchSite site;
    private final Scale scale;
    private final Figures figures;
    private final String part;

    /** A database of a size, its node, and what is booked in it. */
    private final class Size implements AutoCloseable {

        private final String database;
        private final PayaraPart node;
        private final Seeds seeds;
        private final Bookings bookings;
        private final Load load;
        private final LinkSeeds links;
        private int turn;

        private Size(String database, int rows) {
            this.database = database;
            node = site.node(database);
            new Filling(site, database, rows).write();
            seeds = new Seeds(site, database, 1);
            bookings = new Bookings(site, node, database, seeds);
            load = new Load(site, node);
            links = new LinkSeeds(site, database, new Seeds(site, database, OF_LINKS).founded());
            links.write();
        }

        /** Looks at a month, each time after somebody else booked. */
        private Sample months() throws Exception {
            byte[] request = Wire.get(links.month(HOSTS), Load.address(1));
            try (Connection connection = site.superuser(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("set synchronous_commit = off");
                return load.run(
                        1,
                        scale.bookings(),
                        200,
                        (client, at) -> SlotsBench.changed(statement, links.change(HOSTS), request));
            }
        }

        private Sample book(int each) throws Exception {
            return bookings.book(links(each));
        }

        /** Looks at links, each by its own address. */
        private Sample look(Seeds.Links links) throws Exception {
            return load.run(
                    CLIENTS,
                    scale.pages() / CLIENTS,
                    200,
                    (client, at) ->
                            Wire.get(links.path((client * links.each() + at) % links.count()), Load.address(client)));
        }

        private Seeds.Links links(int each) {
            Seeds.Links links = seeds.links(CLIENTS, each, Filling.FIRST_HOST, false, turn);
            turn += links.count();
            return links;
        }

        @Override
        public void close() {
            node.close();
        }
    }

    SizeBench(BenchSite site, Scale scale, Figures figures) {
        this.site = site;
        this.scale = scale;
        this.figures = figures;
        this.part = String.format("%,d bookings and links, beside %,d", scale.rows(), Scale.SMALL);
    }

    void run() throws Exception {
        try (Size small = new Size("bench_small", Scale.SMALL);
                Size large = new Size("bench_large", scale.rows())) {
            bookings(small, large);
            lookups(small, large);
            months(small, large);
            lists(large);
        }
    }

    private void bookings(Size small, Size large) throws Exception {
        int warmUp = scale.warmUp() / 8 / CLIENTS;
        large.book(warmUp);
        small.book(warmUp);
        int each = scale.bookings() / CLIENTS;
        tell("booking", Rounds.alternate(scale.rounds(), () -> large.book(each), () -> small.book(each)), 1.25);
    }

    private void lookups(Size small, Size large) throws Exception {
        Seeds.Links inLarge = large.links(scale.bookings() / CLIENTS);
        Seeds.Links inSmall = small.links(scale.bookings() / CLIENTS);
        for (int warm = 0; warm < scale.warmUp() / scale.pages() / 2; warm++) {
            large.look(inLarge);
            small.look(inSmall);
        }
        Rounds rounds = Rounds.alternate(scale.rounds(), () -> large.look(inLarge), () -> small.look(inSmall));
        tell("lookup of a link", rounds, 1.15);
    }

    private void months(Size small, Size large) throws Exception {
        large.months();
        small.months();
        tell("month of a link, cold", Rounds.alternate(scale.rounds(), large::months, small::months), 1.15);
    }

    private void tell(String what, Rounds rounds, double goal) {
        figures.compare(part, what + ": CPU of server and database", "µs", rounds, Sample::cpuEach, Goal.atMost(goal));
        figures.compare(part, what + ": CPU of the database", "µs", rounds, Sample::databaseEach, Goal.NONE);
    }

    /** The console's lists of an organization with ten thousand of each. */
    private void lists(Size large) throws Exception {
        site.run(
                "bench_large",
                """
                insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                values ('%s', gen_random_uuid(), '%s', '%s', 'Jonas Lindgren', 'jonas@bench.example', 'ADMIN', 'UTC')
                """
                        .formatted(large.seeds.tenant(), site.issuer(), DemoPeople.JONAS.subject()));
        String console = large.node.consoleUrl() + "/" + large.seeds.slug();
        ConsoleVisit visit = ConsoleVisit.signedIn(console + "/bookings", DemoPeople.JONAS);
        for (String list : new String[] {"bookings", "bookings?status=past", "one-offs", "one-offs?status=booked"}) {
            String address = console + "/" + list;
            long[] nanos = new long[LIST_TURNS];
            for (int turn = -LIST_TURNS; turn < LIST_TURNS; turn++) {
                long begin = System.nanoTime();
                visit.open(address);
                nanos[Math.max(turn, 0)] = System.nanoTime() - begin;
            }
            Sample sample = new Sample(1, 0, 0, nanos);
            String what = String.format("console, /%s of %,d rows", list, Filling.ofOrganization());
            figures.single(part, what + ": p50", "ms", sample.p50(), Goal.atMost(LIST_MILLIS));
            figures.single(part, what + ": p99", "ms", sample.p99(), Goal.atMost(LIST_MILLIS));
        }
    }
}
