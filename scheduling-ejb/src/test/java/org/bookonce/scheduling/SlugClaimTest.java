package org.bookonce.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A slug has one owner for ever, whoever claims it at the same moment (R1.10, R14.4). */
class SlugClaimTest {

    @Test
    void ofManyWhoClaimOneSlugAtOnceOneGetsIt() throws Exception {
        String slug = "wanted-" + UUID.randomUUID();

        List<String> outcomes = together(8, i -> claim(organization(), slug, "person-" + UUID.randomUUID(), 5));

        assertThat(outcomes).containsOnlyOnce("CLAIMED").hasSize(8);
        assertThat(outcomes.stream().filter("TAKEN"::equals)).hasSize(7);
    }

    @Test
    void nobodyClaimsMoreInADayThanTheyMayHoweverFastTheyAre() throws Exception {
        String somebody = "person-" + UUID.randomUUID();

        List<String> outcomes = together(8, i -> claim(organization(), "s-" + UUID.randomUUID(), somebody, 3));

        assertThat(outcomes.stream().filter("CLAIMED"::equals)).hasSize(3);
        assertThat(outcomes.stream().filter("TOO_MANY"::equals)).hasSize(5);
    }

    @Test
    void aFormerSlugIsItsOwnersAndNobodyElses() throws SQLException {
        UUID owner = organization();
        String former = "former-" + UUID.randomUUID();
        assertThat(claim(owner, former, owner.toString(), 2)).isEqualTo("CLAIMED");
        assertThat(claim(owner, "next-" + UUID.randomUUID(), owner.toString(), 2))
                .isEqualTo("CLAIMED");

        assertThat(claim(owner, former, owner.toString(), 2)).as("back again").isEqualTo("CLAIMED");
        assertThat(claim(organization(), former, "somebody", 2)).isEqualTo("TAKEN");
        assertThat(claim(owner, "third-" + UUID.randomUUID(), owner.toString(), 2))
                .isEqualTo("TOO_MANY");
    }

    @Test
    void theApplicationCannotWriteTheDirectoryItself() throws SQLException {
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                Statement statement = postgres.createStatement();
                ResultSet rows = statement.executeQuery(
                        """
                        select count(*) from unnest(array['select', 'insert', 'update', 'delete']) privilege
                        where has_table_privilege('bookonce_app', 'slug', privilege)
                        """)) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @FunctionalInterface
    private interface Claim {
        String of(int number) throws Exception;
    }

    private static List<String> together(int people, Claim claim) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            List<Future<String>> running = IntStream.range(0, people)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return claim.of(i);
                    }))
                    .toList();
            List<String> outcomes = new java.util.ArrayList<>();
            for (Future<String> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String claim(UUID tenant, String slug, String claimant, int daily) throws SQLException {
        try (Connection app = SchemaDatabase.get().as("bookonce_app");
                Statement statement = app.createStatement();
                PreparedStatement claim = app.prepareStatement("select resolve_slug_claim(?, ?, ?)")) {
            app.setAutoCommit(false);
            statement.execute("select set_config('app.tenant_id', '" + tenant + "', true)");
            claim.setString(1, slug);
            claim.setString(2, claimant);
            claim.setInt(3, daily);
            try (ResultSet rows = claim.executeQuery()) {
                rows.next();
                String outcome = rows.getString(1);
                app.commit();
                return outcome;
            }
        }
    }

    private static UUID organization() throws SQLException {
        UUID tenant = UUID.randomUUID();
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                Statement statement = postgres.createStatement()) {
            statement.execute(
                    "insert into organization (tenant_id, slug, name, zone) values ('%s', 'o-%s', 'Slug', 'UTC')"
                            .formatted(tenant, tenant));
        }
        return tenant;
    }
}
