package org.bookonce.tenant.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.organization.Standing;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;
import org.bookonce.tenant.tenancy.Tenancy;

/** All organizations, one at a time: which there are says a resolver, what they are is read inside each. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlatformOrganizations {

    private static final String SELECT =
            """
            select o.tenant_id, o.slug, o.name, o.zone, p.name as plan, o.created_at, o.suspended_at,
                   o.suspension_reason, o.suspended_by,
                   case when o.suspended_at is not null then 'SUSPENDED'
                        when o.deletion_due_at is not null then 'CLOSING' else 'ACTIVE' end as standing
            from organization o join plan p on p.id = o.plan_id where o.tenant_id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentTenant tenant;

    protected PlatformOrganizations() {}

    /** Ids by name, from the one after {@code after} on. */
    List<UUID> ids(OrganizationSearch search, UUID after, int most) {
        return sql.list(
                "select tenant_id from resolve_organizations(?, ?, ?, ?, ?)",
                row -> Sql.uuid(row, "tenant_id"),
                search.text().strip(),
                search.standing().map(Standing::name).orElse(""),
                search.plan(),
                after,
                most);
    }

    /** Ids of all that have this plan. */
    List<UUID> ofPlan(String planId) {
        return sql.list(
                "select tenant_id from resolve_organizations('', '', ?, null, null)",
                row -> Sql.uuid(row, "tenant_id"),
                planId);
    }

    /** How many have this plan. */
    long countOfPlan(String planId) {
        return sql.one(
                "select count(*) from resolve_organizations('', '', ?, null, null)", row -> row.getLong(1), planId);
    }

    /** Enters the organization; {@link AccessError#NOT_FOUND} when there is none. */
    PlatformOrganization enter(UUID id) {
        tenancy.enter(id);
        return current();
    }

    /** The organization entered last, as it is now. */
    PlatformOrganization current() {
        return sql.find(SELECT, PlatformOrganizations::read, tenant.require())
                .orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
    }

    private static PlatformOrganization read(ResultSet row) throws SQLException {
        return new PlatformOrganization(
                Sql.uuid(row, "tenant_id"),
                row.getString("slug"),
                row.getString("name"),
                Sql.zone(row, "zone"),
                row.getString("plan"),
                Sql.instant(row, "created_at"),
                Standing.valueOf(row.getString("standing")),
                suspension(row));
    }

    private static Optional<PlatformOrganization.Suspension> suspension(ResultSet row) throws SQLException {
        return row.getString("suspension_reason") == null
                ? Optional.empty()
                : Optional.of(new PlatformOrganization.Suspension(
                        Sql.instant(row, "suspended_at"),
                        row.getString("suspension_reason"),
                        row.getString("suspended_by")));
    }
}
