package org.bookonce.tenant.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;
import org.bookonce.tenant.tenancy.Tenancy;

/** Finds organizations, before and after one was entered. Published for the membership feature. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Organizations {

    /** The current organization, as {@link #read} takes it; the columns are named so that no page has one of the name. */
    static final String SELECT =
            """
            select o.tenant_id as organization_id, slug as organization_slug, name as organization_name,
                   language as organization_language, zone as organization_zone, accent as organization_accent,
                   contact as organization_contact, week_start as organization_week_start,
                   deletion_due_at as organization_deletion_due_at,
                   (select version from organization_logo l where l.tenant_id = o.tenant_id) as organization_logo,
                   case when suspended_at is not null then 'SUSPENDED' when deletion_due_at is not null then 'CLOSING'
                        else 'ACTIVE' end as organization_standing
            from organization o where tenant_id = (select current_tenant())
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    Tenancy tenancy;

    protected Organizations() {}

    /** The organization that has, or once had, this slug (R1.10); it is entered when it is found. */
    public Optional<FoundOrganization> enterBySlug(String slug) {
        return sql.find("select tenant_id from resolve_slug(?)", row -> Sql.uuid(row, "tenant_id"), slug)
                .map(tenantId -> enter(tenantId, slug));
    }

    /** The organization, which is entered; {@code askedSlug} is what the address said. */
    public FoundOrganization enter(UUID tenantId, String askedSlug) {
        tenancy.enter(tenantId);
        return sql.one(SELECT, row -> read(row, askedSlug));
    }

    /** The organization that this transaction is about. */
    public FoundOrganization current() {
        return sql.one(SELECT, Organizations::read);
    }

    /** Asks for {@link #current} ahead of the need; see {@link Sql#ahead}. */
    public void ahead() {
        sql.ahead(SELECT, Organizations::read);
    }

    /**
     * Locks the organization's row until the end of the transaction. It comes before the locks of people, as a statement
     * of its own: what is counted afterwards is counted as it then is (R1.9).
     */
    public void lock() {
        sql.one("select 1 from organization where tenant_id = ? for no key update", row -> 1, tenant.require());
    }

    private static FoundOrganization read(ResultSet row) throws SQLException {
        return read(row, row.getString("organization_slug"));
    }

    static FoundOrganization read(ResultSet row, String askedSlug) throws SQLException {
        String slug = row.getString("organization_slug");
        return new FoundOrganization(
                Sql.uuid(row, "organization_id"),
                slug,
                row.getString("organization_name"),
                row.getString("organization_language"),
                Sql.zone(row, "organization_zone"),
                row.getString("organization_accent"),
                Optional.ofNullable(row.getString("organization_contact")),
                DayOfWeek.of(row.getInt("organization_week_start")),
                Optional.ofNullable(row.getString("organization_logo")),
                Standing.valueOf(row.getString("organization_standing")),
                Optional.ofNullable(Sql.instant(row, "organization_deletion_due_at")),
                !slug.equals(askedSlug));
    }
}
