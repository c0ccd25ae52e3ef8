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

    /** The current organization, as {@link #read} takes it. */
    static final String SELECT =
            """
            select tenant_id, slug, name, language, zone, accent, contact, week_start, deletion_due_at,
                   (select version from organization_logo l where l.tenant_id = o.tenant_id) as logo,
                   case when suspended_at is not null then 'SUSPENDED' when deletion_due_at is not null then 'CLOSING'
                        else 'ACTIVE' end as standing
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
        return read(row, row.getString("slug"));
    }

    static FoundOrganization read(ResultSet row, String askedSlug) throws SQLException {
        String slug = row.getString("slug");
        return new FoundOrganization(
                Sql.uuid(row, "tenant_id"),
                slug,
                row.getString("name"),
                row.getString("language"),
                Sql.zone(row, "zone"),
                row.getString("accent"),
                Optional.ofNullable(row.getString("contact")),
                DayOfWeek.of(row.getInt("week_start")),
                Optional.ofNullable(row.getString("logo")),
                Standing.valueOf(row.getString("standing")),
                Optional.ofNullable(Sql.instant(row, "deletion_due_at")),
                !slug.equals(askedSlug));
    }
}
