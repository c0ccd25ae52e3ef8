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

/** The bookings that come next. Published for pages that give an overview. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NextBookings {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected NextBookings() {}

    /**
     * Confirmed bookings that are not over and begin within these days, the earliest first.
     *
     * @param host whose; nothing means everybody's
     */
    public List<BookingRow> within(int days, Optional<UUID> host, int most) {
        List<Object> parameters = new ArrayList<>(List.of(tenant.require(), days));
        host.ifPresent(id -> parameters.addAll(List.of(id, id)));
        parameters.add(most);
        return sql.list(query(host.isPresent()), BookingLines::read, parameters.toArray());
    }

    private static String query(boolean ofHost) {
        return BookingLines.COLUMNS
                + BookingLines.FROM
                + """
                where b.tenant_id = ? and b.status = 'CONFIRMED' and b.no_show_at is null
                  and b.ends_at > (select bookonce_now())
                  and b.starts_at < (select bookonce_now()) + make_interval(days => ?)
                """
                + (ofHost ? BookingLines.OF_HOST : "")
                + " order by b.starts_at, b.id limit ?";
    }
}
