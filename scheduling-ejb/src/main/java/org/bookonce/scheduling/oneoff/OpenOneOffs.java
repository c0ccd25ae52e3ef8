package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** How many one-offs a person has open and what they hold. Published for pages that give an overview. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenOneOffs {

    private static final String NUMBERS =
            """
            select (select count(*) from one_off o
                    where o.tenant_id = ? and o.host_id = ? and o.used_at is null and o.deleted_at is null
                      and o.closes_at > (select bookonce_now())) as open,
                   (select coalesce(sum(extract(epoch from t.ends_at - t.starts_at)) / 60, 0) from host_time t
                    where t.tenant_id = ? and t.host_id = ? and t.kind = 'HOLD'
                      and t.expires_at > (select bookonce_now())) as held_minutes
            """;

    private static final String ANY =
            "select exists (select 1 from one_off where tenant_id = ? and (? or host_id = ?)) as any";

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected OpenOneOffs() {}

    /** Open one-offs of a host, and the minutes that they keep back. */
    public record Numbers(long open, long heldMinutes) {}

    /** The numbers of a host now. */
    public Numbers of(UUID hostId) {
        return sql.one(
                NUMBERS,
                row -> new Numbers(row.getLong("open"), row.getLong("held_minutes")),
                tenant.require(),
                hostId,
                tenant.require(),
                hostId);
    }

    /** Whether there ever was a one-off that the person can see. */
    public boolean ever(Member member) {
        return sql.one(ANY, row -> row.getBoolean("any"), tenant.require(), member.mayActForOthers(), member.id());
    }
}
