package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The bookings that come next: for overviews, and for those who settle them when a host goes (R1.5). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UpcomingBookings {

    private static final String UPCOMING =
            " from booking where tenant_id = ? and host_id = ? and status = 'CONFIRMED' and ends_at > bookonce_now()";

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    HostTime hostTime;

    @Inject
    Cancellation cancellation;

    protected UpcomingBookings() {}

    /**
     * Those that are not over and begin within these days, the earliest first.
     *
     * @param host whose; nothing means everybody's
     */
    public List<BookingRow> within(int days, Optional<UUID> host, int most) {
        List<Object> parameters = new ArrayList<>(List.of(tenant.require(), days));
        host.ifPresent(parameters::add);
        parameters.add(most);
        return sql.list(query(host.isPresent()), ListBookings::read, parameters.toArray());
    }

    private static String query(boolean ofHost) {
        return ListBookings.SELECT
                + """
                where b.tenant_id = ? and b.status = 'CONFIRMED' and b.ends_at > (select bookonce_now())
                  and b.starts_at < (select bookonce_now()) + make_interval(days => ?)
                """
                + (ofHost ? " and b.host_id = ?" : "")
                + " order by b.starts_at, b.id limit ?";
    }

    /** How many a host has. */
    public int count(UUID hostId) {
        return sql.one("select count(*)" + UPCOMING, row -> row.getInt(1), tenant.require(), hostId);
    }

    /**
     * Cancels them as the host would, each with its mails.
     *
     * @return how many there were
     */
    public int cancelAll(UUID hostId, String reason) {
        hostTime.lock(hostId);
        List<UUID> ahead = sql.list(
                "select id" + UPCOMING + " order by starts_at, id",
                row -> Sql.uuid(row, "id"),
                tenant.require(),
                hostId);
        ahead.forEach(id -> cancellation.of(id, hostId, Party.HOST, reason));
        return ahead.size();
    }
}
