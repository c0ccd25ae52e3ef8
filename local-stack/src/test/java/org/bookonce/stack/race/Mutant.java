package org.bookonce.stack.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bookonce.stack.PayaraPart;
import org.bookonce.stack.SharedStack;

/**
 * The one node and database whose guards are taken out, for every test that shows what they are good for. The condition
 * that a one-off is unused is missing from its archive; the database's guards are taken out by each test as it needs it.
 */
final class Mutant {

    /** That whoever writes a host's time waits for whoever else does. */
    static final String LOCK =
            """
            create or replace function lock_hosts(hosts uuid[]) returns timestamptz language plpgsql as $$
            begin
                perform set_config('app.locked_hosts', array_to_string(hosts, ' '), true);
                return bookonce_now();
            end $$;
            """;

    /** That a host's time is taken once. */
    static final String EXCLUSION = "alter table host_time drop constraint if exists host_time_taken_once;";

    /** That a one-off has one booking. */
    static final String INDEX = "drop index if exists booking_uses_one_off;";

    private static final String DATABASE = "mutant";

    /** Puts the constraint back where it was taken out, without the claims that it would have refused. */
    private static final String EXCLUSION_AGAIN =
            """
            truncate host_time;
            alter table host_time drop constraint if exists host_time_taken_once;
            alter table host_time add constraint host_time_taken_once""";

    private static PayaraPart node;
    private static String exclusion;

    private Mutant() {}

    /** Where the races are run without these guards of hosts' time; what is not among them stands. */
    static synchronized Site without(String... guards) {
        if (node == null) {
            node = SharedStack.get().startNode(SharedStack.adminWar(), archive(), DATABASE);
        }
        Site site = Site.of(node, DATABASE);
        if (exclusion == null) {
            exclusion = site.database()
                    .text("select pg_get_constraintdef(oid) from pg_constraint where conname = 'host_time_taken_once'");
        }
        site.database().script(EXCLUSION_AGAIN + " " + exclusion + ";\n" + String.join("\n", guards));
        return site;
    }

    private static Path archive() {
        try {
            Path folder = Files.createDirectories(SharedStack.folder().resolve("mutant"));
            return MutantWar.without(
                    "and used_at is null",
                    "oneoff/OneOffMeetings.class",
                    SharedStack.publicWar(),
                    folder.resolve("public-web.war"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
