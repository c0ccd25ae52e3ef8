package org.bookonce.scheduling.closing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * Empties every table of an organization whose fourteen days are over. Whether they are, the database decides
 * ({@code resolve_deletion}); called too early, twice, or on two nodes at once, it does nothing. What a large organization
 * has is erased by and by: then it is time again at once.
 */
@InTenant
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EraseOrganization {

    private static final Duration SUSPENDED = Duration.ofDays(1);
    private static final String STATE =
            """
            select deletion_due_at, suspended_at is not null as suspended
            from organization where tenant_id = ? and deletion_due_at is not null and erased_at is null
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    Organizations organizations;

    /** Whose turn it is. */
    public record Job(UUID tenantId) {}

    /** Erases the current organization, if it is time; when to look again, or nothing when it is settled. */
    public Optional<Instant> erase() {
        organizations.lock();
        sql.one("select lock_hosts(array(select id from membership)) as now", row -> 1);
        boolean erased = sql.one("select resolve_deletion() as erased", row -> row.getBoolean("erased"));
        return erased
                ? Optional.empty()
                : sql.find(
                        STATE,
                        row -> row.getBoolean("suspended")
                                ? Instant.now().plus(SUSPENDED)
                                : Sql.instant(row, "deletion_due_at"),
                        tenant.require());
    }
}
