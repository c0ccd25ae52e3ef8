package org.bookonce.scheduling.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** What takes the time of hosts, read in one query however many they are, together with the time as it is then. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HostDays {

    private static final String CLAIMS =
            """
            select n.now, o.week_start, t.host_id, t.starts_at, t.ends_at, t.booking_id, t.event_type_id,
                   t.buffer_before, t.buffer_after, t.visitor, t.expires_at
            from organization o
            cross join (select bookonce_now() as now) n
            left join host_time t on t.tenant_id = o.tenant_id and t.host_id = any (?)
                and t.starts_at > ? and t.starts_at < ?
            where o.tenant_id = ?
            """;
    private static final String MOMENT =
            "select bookonce_now() as now, week_start from organization where tenant_id = ?";

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected HostDays() {}

    /**
     * The time as the organization has it.
     *
     * @param weekStart the first day of its weeks
     */
    record Moment(Instant now, DayOfWeek weekStart) {}

    /** What is taken; what has lapsed by then is among it. */
    record Taken(Moment moment, List<Claim> claims) {

        Taken {
            claims = List.copyOf(claims);
        }
    }

    private record Line(Moment moment, Claim claim) {}

    Moment moment() {
        return sql.one(MOMENT, HostDays::moment, tenant.require());
    }

    /** Asks for {@link #moment} ahead of the need; see {@link Sql#ahead}. */
    void momentAhead() {
        sql.ahead(MOMENT, HostDays::moment, tenant.require());
    }

    /** Everything that can matter to a start in [from, until) of what is asked. */
    Taken taken(Asked asked, Instant from, Instant until) {
        Duration around = asked.around();
        List<Line> lines = sql.list(
                CLAIMS, HostDays::line, asked.hostIds(), from.minus(around), until.plus(around), tenant.require());
        return new Taken(
                lines.get(0).moment(),
                lines.stream().map(Line::claim).filter(Objects::nonNull).toList());
    }

    /** Asks for {@link #taken} ahead of the need; see {@link Sql#ahead}. */
    void ahead(Asked asked, Instant from, Instant until) {
        Duration around = asked.around();
        sql.ahead(CLAIMS, HostDays::line, asked.hostIds(), from.minus(around), until.plus(around), tenant.require());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(moment(row), claim(row));
    }

    private static Moment moment(ResultSet row) throws SQLException {
        return new Moment(Sql.instant(row, "now"), DayOfWeek.of(row.getInt("week_start")));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        UUID host = Sql.uuid(row, "host_id");
        return host == null
                ? null
                : new Claim(
                        host,
                        Sql.instant(row, "starts_at"),
                        Sql.instant(row, "ends_at"),
                        Sql.uuid(row, "booking_id"),
                        Sql.uuid(row, "event_type_id"),
                        row.getInt("buffer_before"),
                        row.getInt("buffer_after"),
                        row.getBytes("visitor"),
                        Sql.instant(row, "expires_at"));
    }
}
