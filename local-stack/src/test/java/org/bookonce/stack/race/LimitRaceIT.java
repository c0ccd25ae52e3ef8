package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits hold however many reach them at once, at one node and at two (R1.9), by a lock: without it they do not. */
class LimitRaceIT {

    private static final int ROUNDS = 12;
    private static final int TRIES = 20;
    private static final int HALF_HOURS = 4;
    private static final int SEATS = 2;

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void moreIsNeverHeldThanThereAreHours(Site.Kind kind) {
        Site site = Site.ofDeeds(kind);
        for (int round = 0; round < ROUNDS; round++) {
            RaceDatabase.Host host = withTwoHours(site.database());

            List<String> answers = holding(site, host);

            assertThat(answers).filteredOn(LimitRaceIT::done).hasSize(HALF_HOURS);
            assertThat(answers).filteredOn("plan.reached"::equals).hasSize(2);
            assertThat(held(site, host)).isEqualTo(HALF_HOURS);
            Invariants.hold(site.database(), host.tenant());
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void withoutTheLockOfTheHostMoreIsHeld(Site.Kind kind) {
        Site site = Site.ofDeeds(kind);
        RaceDatabase.Host host = withTwoHours(site.database());
        String locking = site.database().text("select pg_get_functiondef('lock_hosts(uuid[])'::regprocedure)");
        String loose = locking.replace(
                        "order by id for no key update",
                        "and tenant_id <> '" + host.tenant() + "' order by id for no key update")
                .replace(
                        "coalesce(array_to_string(locked, ' '), '')",
                        "coalesce(array_to_string(locked, ' '), array_to_string(hosts, ' '))");
        assertThat(loose).isNotEqualTo(locking);
        site.database().script(loose);
        try {
            boolean lost = false;
            for (int round = 0; round < TRIES && !lost; round++) {
                List<String> answers = holding(site, host);
                lost = held(site, host) > HALF_HOURS;
                free(site, host, answers);
            }
            assertThat(lost).isTrue();
        } finally {
            site.database().script(locking);
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void noMoreAreInvitedThanThereIsRoomFor(Site.Kind kind) {
        Site site = Site.ofDeeds(kind);
        for (int round = 0; round < ROUNDS / 2; round++) {
            RaceDatabase.Host host = withThreeSeats(site.database());

            List<String> answers = inviting(site, host);

            assertThat(answers).filteredOn(LimitRaceIT::done).hasSize(SEATS);
            assertThat(answers).filteredOn("plan.reached"::equals).hasSize(2);
            assertThat(invited(site, host)).isEqualTo(SEATS);
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void withoutTheLockOfTheOrganizationMoreAreInvited(Site.Kind kind) {
        Site site = Site.ofDeeds(kind);
        Deeds deeds = new Deeds(site);
        deeds.loosen(true);
        try {
            assertThat(IntStream.range(0, TRIES).anyMatch(round -> {
                        RaceDatabase.Host host = withThreeSeats(site.database());
                        inviting(site, host);
                        return invited(site, host) > SEATS;
                    }))
                    .isTrue();
        } finally {
            deeds.loosen(false);
        }
    }

    /** Six half-hours at once, each at a time of its own. */
    private static List<String> holding(Site site, RaceDatabase.Host host) {
        Deeds deeds = new Deeds(site);
        LocalDateTime day = LocalDateTime.now(ZoneOffset.UTC).plusDays(50).truncatedTo(ChronoUnit.DAYS);
        return run(IntStream.range(0, HALF_HOURS + 2)
                .mapToObj(i -> deeds.of(host, "host", "hold", "id", host.id(), "start", day.plusHours(i)))
                .toList());
    }

    private static void free(Site site, RaceDatabase.Host host, List<String> answers) {
        Deeds deeds = new Deeds(site);
        answers.stream().filter(LimitRaceIT::done).forEach(answer -> assertThat(
                        deeds.now(host, "host", "delete", "id", answer.substring("done ".length())))
                .isEqualTo("done"));
    }

    private static long held(Site site, RaceDatabase.Host host) {
        return site.database()
                .number("select count(*) from host_time where tenant_id = ? and kind = 'HOLD'", host.tenant());
    }

    private static List<String> inviting(Site site, RaceDatabase.Host host) {
        Deeds deeds = new Deeds(site);
        return run(IntStream.range(0, SEATS + 2)
                .mapToObj(
                        i -> deeds.of(host, "host", "invite", "address", "guest-" + i + "@" + host.slug() + ".example"))
                .toList());
    }

    private static long invited(Site site, RaceDatabase.Host host) {
        return site.database().number("select count(*) from invitation where tenant_id = ?", host.tenant());
    }

    private static RaceDatabase.Host withTwoHours(RaceDatabase database) {
        RaceDatabase.Host host = database.host();
        database.execute(
                "insert into allowance (tenant_id, member_id, kind, value) values (?, ?, 'HELD_HOURS', 2)",
                host.tenant(),
                host.id());
        return host;
    }

    /** One of them is taken by the host. */
    private static RaceDatabase.Host withThreeSeats(RaceDatabase database) {
        RaceDatabase.Host host = database.host();
        database.execute("update organization set plan_id = 'free' where tenant_id = ?", host.tenant());
        return host;
    }

    private static List<String> run(List<Callable<String>> tasks) {
        try (Start start = new Start()) {
            return start.together(tasks);
        }
    }

    private static boolean done(String answer) {
        return answer.startsWith("done ");
    }
}
