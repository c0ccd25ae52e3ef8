package org.bookonce.stack.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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

    /** That the time is read when the hosts are locked: it stays what it was when somebody began to wait for them. */
    static final String CLOCK =
            """
            create or replace function lock_hosts(hosts uuid[]) returns timestamptz language plpgsql as $$
            begin
                perform set_config('app.waiting_since', bookonce_now()::text, true);
                perform 1 from membership
                where tenant_id = current_tenant() and id = any (hosts) order by id for no key update;
                perform set_config('app.locked_hosts', array_to_string(hosts, ' '), true);
                return bookonce_now();
            end $$;
            create or replace function bookonce_now() returns timestamptz language sql volatile return
                coalesce(nullif(current_setting('app.waiting_since', true), '')::timestamptz,
                         clock_timestamp() + coalesce((select shift from clock_shift
                                                       where tenant_id = current_tenant()), interval '0'));
            """;

    /** That nobody changes a link while it is booked. */
    static final String TERMS =
            """
            create or replace function lock_hosts_of_link(link uuid) returns timestamptz language plpgsql as $$
            begin
                return lock_hosts(hosts_of_link(link));
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

    private static final List<String> FUNCTIONS =
            List.of("lock_hosts(uuid[])", "lock_hosts_of_link(uuid)", "bookonce_now()");

    private static PayaraPart node;
    private static String exclusion;
    private static String functions;

    private Mutant() {}

    /** Where the races are run without these guards of hosts' time; what is not among them stands. */
    static synchronized Site without(String... guards) {
        if (node == null) {
            node = SharedStack.get().startNode(SharedStack.adminWar(), archive(), DATABASE);
        }
        Site site = Site.of(node, DATABASE);
        RaceDatabase database = site.database();
        if (exclusion == null) {
            exclusion = database.text(
                    "select pg_get_constraintdef(oid) from pg_constraint where conname = 'host_time_taken_once'");
            functions = FUNCTIONS.stream()
                    .map(each -> database.text("select pg_get_functiondef('" + each + "'::regprocedure)") + ";\n")
                    .collect(Collectors.joining());
        }
        database.script(EXCLUSION_AGAIN + " " + exclusion + ";\n" + functions + String.join("\n", guards));
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
