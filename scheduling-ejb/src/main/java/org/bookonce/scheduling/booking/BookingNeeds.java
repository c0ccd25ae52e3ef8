package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.need.Need;
import org.bookonce.tenant.need.NeedSource;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** For owners and admins: deactivated people who take part in bookings that lie ahead (R1.5). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookingNeeds implements NeedSource {

    private static final String OF_INACTIVE =
            """
            select m.id, m.name, ahead.bookings, ahead.first
            from membership m
            cross join lateral (
                select count(*) as bookings, min(b.starts_at) as first
                from (select b.id from booking b where b.tenant_id = m.tenant_id and b.host_id = m.id
                      union
                      select t.booking_id from booking_host t where t.tenant_id = m.tenant_id and t.host_id = m.id) own
                join booking b on b.tenant_id = m.tenant_id and b.id = own.id
                where b.status = 'CONFIRMED' and b.no_show_at is null and b.ends_at > (select bookonce_now())) ahead
            where m.tenant_id = ? and not m.active and ahead.bookings > 0
            order by ahead.first, m.id limit ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected BookingNeeds() {}

    @Override
    public List<Need> of(Member member) {
        return member.mayActForOthers() ? sql.list(OF_INACTIVE, BookingNeeds::read, tenant.require(), MOST) : List.of();
    }

    private static Need read(ResultSet row) throws SQLException {
        Instant first = Sql.instant(row, "first");
        return new Need(
                "booking.inactive",
                Map.of("n", row.getLong("bookings"), "name", row.getString("name"), "at", first),
                "bookings?organizer=" + Sql.uuid(row, "id"),
                first);
    }
}
