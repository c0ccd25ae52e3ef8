package org.bookonce.scheduling.proposal;

/** What SQL says of proposals that wait for an answer: their link is open, and one of their times lies ahead. */
final class WaitingProposals {

    /** From and where, with the tenant as the only parameter; aliases {@code p}, {@code o} and {@code f.first}. */
    static final String FROM =
            """
            from proposal p
            join one_off o on o.tenant_id = p.tenant_id and o.id = p.one_off_id
            cross join lateral (select min(t.starts_at) as first from proposed_time t
                where t.tenant_id = p.tenant_id and t.proposal_id = p.id
                  and t.starts_at > (select bookonce_now())) f
            where p.tenant_id = ? and p.status = 'WAITING' and o.used_at is null and o.deleted_at is null
              and o.closes_at > (select bookonce_now()) and f.first is not null
            """;

    private WaitingProposals() {}
}
