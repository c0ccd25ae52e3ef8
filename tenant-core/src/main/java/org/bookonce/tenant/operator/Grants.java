package org.bookonce.tenant.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The break-glass grants of the current organization. Valid is what has begun and not ended, by its clock. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Grants {

    private static final int MOST = 50;
    private static final String RUNNING =
            "ended_at is null and starts_at <= bookonce_now() and ends_at > bookonce_now()";
    private static final String SELECT =
            """
            select id, name, reason, starts_at, ends_at, ended_at, (%s) as running,
                   (issuer = ? and subject = ?) as mine
            from break_glass where tenant_id = ?
            """
                    .formatted(RUNNING);

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected Grants() {}

    /** The person's valid grant; those of other operators do not count. */
    Optional<Grant> running(Person person) {
        return sql
                .list(
                        SELECT + " and issuer = ? and subject = ? and " + RUNNING + " order by ends_at desc",
                        Grants::read,
                        person.issuer(),
                        person.subject(),
                        tenant.require(),
                        person.issuer(),
                        person.subject())
                .stream()
                .findFirst();
    }

    /** All there were, newest first, at most 50. */
    List<Grant> history(Person asker) {
        return sql.list(
                SELECT + " order by starts_at desc, id desc limit " + MOST,
                Grants::read,
                asker.issuer(),
                asker.subject(),
                tenant.require());
    }

    /** A new one that begins now. */
    UUID begin(Person person, String reason, int minutes) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into break_glass (tenant_id, id, issuer, subject, name, email, reason, starts_at, ends_at)
                select ?, ?, ?, ?, ?, ?, ?, now, now + make_interval(mins => ?) from (select bookonce_now() as now) clock
                """,
                tenant.require(),
                id,
                person.issuer(),
                person.subject(),
                person.name(),
                person.email(),
                reason,
                minutes);
        return id;
    }

    /** Ends one that runs. */
    void end(UUID id) {
        sql.update(
                "update break_glass set ended_at = bookonce_now() where tenant_id = ? and id = ? and " + RUNNING,
                tenant.require(),
                id);
    }

    /** Whether this page has to be noted: it is another one than the last, or that was a minute ago. */
    boolean turnsTo(UUID id, String path) {
        return sql.update(
                        """
                        update break_glass set seen_path = ?, seen_at = bookonce_now()
                        where tenant_id = ? and id = ?
                          and (seen_path <> ? or seen_at is null or seen_at <= bookonce_now() - interval '1 minute')
                        """,
                        path,
                        tenant.require(),
                        id,
                        path)
                == 1;
    }

    private static Grant read(ResultSet row) throws SQLException {
        return new Grant(
                Sql.uuid(row, "id"),
                row.getString("name"),
                row.getString("reason"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Optional.ofNullable(Sql.instant(row, "ended_at")),
                row.getBoolean("running"),
                row.getBoolean("mine"));
    }
}
