package org.bookonce.scheduling.proposal;

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

/** Proposals that wait for the person whose time they are about (R2.12). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProposalNeeds implements NeedSource {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected ProposalNeeds() {}

    @Override
    public List<Need> of(Member member) {
        return sql.list(
                "select o.id, o.title, p.invitee_name, f.first " + WaitingProposals.FROM
                        + " and o.host_id = ? order by f.first, p.id limit ?",
                ProposalNeeds::read,
                tenant.require(),
                member.id(),
                MOST);
    }

    private static Need read(ResultSet row) throws SQLException {
        Instant first = Sql.instant(row, "first");
        return new Need(
                "proposal.waiting",
                Map.of("name", row.getString("invitee_name"), "title", row.getString("title"), "at", first),
                "one-offs/" + Sql.uuid(row, "id") + "/proposals",
                first);
    }
}
