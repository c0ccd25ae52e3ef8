package org.bookonce.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The demo organizations, written when they are absent; people point at the issuer of this stack's Keycloak. */
final class DemoData {
    private final PostgresPart postgres;
    private final String issuer;

    DemoData(PostgresPart postgres, String issuer) {
        this.postgres = postgres;
        this.issuer = issuer;
    }

    void load() {
        try (Connection connection = postgres.superuser(PostgresPart.BOOKONCE)) {
            connection.setAutoCommit(false);
            run(connection, "demo.sql");
            for (DemoPeople.Person person : DemoPeople.all()) {
                if (!person.organization().isEmpty()) {
                    write(connection, person);
                }
            }
            run(connection, "demo-event-types.sql");
            connection.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The demo data could not be written", e);
        }
    }

    private static void run(Connection connection, String name) throws SQLException, IOException {
        try (InputStream file = DemoData.class.getResourceAsStream(name);
                Statement statement = connection.createStatement()) {
            statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** A second start only corrects the issuer, which carries Keycloak's port. */
    private void write(Connection connection, DemoPeople.Person person) throws SQLException {
        String sql =
                """
                insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                select s.tenant_id, ?::uuid, ?, ?, ?, ?, ?, ? from slug s where s.slug = ?
                on conflict (tenant_id, id) do update set issuer = excluded.issuer
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            String[] values = {
                person.subject(),
                issuer,
                person.subject(),
                person.name(),
                person.email(),
                person.role(),
                person.zone(),
                person.organization()
            };
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
