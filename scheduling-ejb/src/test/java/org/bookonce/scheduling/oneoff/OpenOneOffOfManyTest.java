package org.bookonce.scheduling.oneoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.bookonce.scheduling.OneNode;
import org.bookonce.scheduling.SchemaDatabase;
import org.bookonce.tenant.shared.Tokens;
import org.junit.jupiter.api.Test;

/** How much is read for the page of a one-off in an organization that has many. */
class OpenOneOffOfManyTest {

    private static final int MANY = 3_000;
    private static final int SLOTS = 3;

    /** More than the driver needs to prepare a statement at the server, and the server to plan it once for all. */
    private static final int OFTEN = 12;

    /** Rows of the one-off, its host and its slots. */
    private static final int OWN = 10;

    /** The tables that are large here; others may be as small as reading them whole is best. */
    private static final String READ =
            """
            select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables
            where relname in ('one_off', 'offered_slot', 'membership')
            """;

    private final UUID tenant = UUID.randomUUID();

    @Test
    void itsOwnRowsAreReadAndNoOthers() throws Exception {
        manyOneOffs();
        try (OneNode node = new OneNode(tenant)) {
            node.inTransaction(() -> number(node, "select count(set_config('app.tenant_id', '', false))"));
            OpenOneOff open = node.get(OpenOneOff.class);
            for (int turn = 1; turn <= OFTEN; turn++) {
                String token = token(turn * MANY / OFTEN);
                long read = node.inTransaction(() -> {
                    long before = number(node, READ);
                    assertThat(open.open(token).slots()).hasSize(SLOTS);
                    return number(node, READ) - before;
                });
                assertThat(read).as("opened %d times", turn).isBetween((long) SLOTS, (long) OWN);
            }
        }
    }

    private void manyOneOffs() throws SQLException, NoSuchAlgorithmException {
        assertThat(MessageDigest.getInstance("SHA-256").digest(token(1).getBytes(StandardCharsets.UTF_8)))
                .as("what the statement below computes")
                .isEqualTo(Tokens.hash(token(1)));
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                Statement statement = postgres.createStatement()) {
            statement.execute(
                    """
                    insert into organization (tenant_id, slug, name, zone) values ('%1$s', 'o-%1$s', 'One', 'UTC');
                    insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                    select '%1$s', gen_random_uuid(), 'i', '%1$s' || n, 'Host', n || 'h@x.example', 'OWNER', 'UTC'
                    from generate_series(1, 300) n;
                    insert into one_off (tenant_id, id, host_id, created_by, title, description, minutes, location_kind,
                      location_text, hold, contact_required, zone, closes_at, token_seed, token_hash, created_at)
                    select '%1$s', gen_random_uuid(), m.id, m.id, 'Talk', '', 30, 'VIDEO', '', false, false, 'UTC',
                      now() + interval '90 days', decode(md5(n::text), 'hex'),
                      sha256(convert_to('%1$s-' || n, 'UTF8')), now()
                    from generate_series(1, %2$d) n
                    join (select id, row_number() over () as number from membership where tenant_id = '%1$s') m
                      on m.number = n %% 300 + 1;
                    insert into offered_slot (tenant_id, id, one_off_id, starts_at, ends_at, local_start)
                    select tenant_id, gen_random_uuid(), id, now() + n * interval '10 days',
                      now() + n * interval '10 days' + interval '30 minutes', now() + n * interval '10 days'
                    from one_off, generate_series(1, %3$d) n where tenant_id = '%1$s';
                    analyze
                    """
                            .formatted(tenant, MANY, SLOTS));
        }
    }

    private String token(int number) {
        return tenant + "-" + number;
    }

    private static long number(OneNode node, String query) {
        try (Statement statement = node.get(DataSource.class).getConnection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
