package org.bookonce.scheduling.oneoff;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
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

/**
 * A person's open one-offs that nobody can book any more (R2.4), and those that close soon without a booking. Where other
 * times are proposed (R2.12) that is what waits, and answering is what helps: such a one-off is not named here, too.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OneOffNeeds implements NeedSource {

    /** As {@link OfferedSlots} has it: what a one-off holds it has for itself, until it is released (R2.14). */
    private static final String WAITING =
            """
            select o.title, o.closes_at, f.bookable
            from one_off o
            cross join lateral (select exists (
                select 1 from offered_slot s
                where s.tenant_id = o.tenant_id and s.one_off_id = o.id and s.starts_at > (select bookonce_now())
                  and not exists (
                    select 1 from host_time t
                    where t.tenant_id = o.tenant_id and t.host_id = o.host_id
                      and t.starts_at < s.ends_at and t.ends_at > s.starts_at
                      and t.starts_at > s.starts_at - interval '1 day'
                      and (t.expires_at is null or t.expires_at > (select bookonce_now()))
                      and not (t.kind = 'HOLD' and t.one_off_id = o.id))) as bookable) f
            where o.tenant_id = ? and o.host_id = ? and o.used_at is null and o.deleted_at is null
              and o.closes_at > (select bookonce_now())
              and not exists (
                select 1 from proposal p join proposed_time t on t.tenant_id = p.tenant_id and t.proposal_id = p.id
                where p.tenant_id = o.tenant_id and p.one_off_id = o.id and p.status = 'WAITING'
                  and t.starts_at > (select bookonce_now()))
              and (not f.bookable or o.closes_at <= (select bookonce_now()) + interval '48 hours')
            order by o.closes_at, o.id limit ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected OneOffNeeds() {}

    @Override
    public List<Need> of(Member member) {
        return sql.list(WAITING, OneOffNeeds::read, tenant.require(), member.id(), MOST);
    }

    private static Need read(ResultSet row) throws SQLException {
        Instant closes = Sql.instant(row, "closes_at");
        String title = row.getString("title");
        return new Need(
                row.getBoolean("bookable") ? "one-off.closing" : "one-off.none-free",
                Map.of("title", title, "at", closes),
                "one-offs?status=open&q=" + URLEncoder.encode(title, UTF_8),
                closes);
    }
}
