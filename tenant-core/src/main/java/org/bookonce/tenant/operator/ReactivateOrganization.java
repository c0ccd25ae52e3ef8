package org.bookonce.tenant.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.organization.Standing;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.BeforeTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Ends a suspension (R1.4). What the organization had goes on where it stopped; its owners are told. */
@Stateless
@BeforeTenant
public class ReactivateOrganization {

    @Inject
    CurrentOperator operator;

    @Inject
    PlatformOrganizations platform;

    @Inject
    Organizations organizations;

    @Inject
    Owners owners;

    @Inject
    AuditLog audit;

    @Inject
    Sql sql;

    /** Reactivates it; {@link OperatorError#NOT_SUSPENDED} when it is not suspended. */
    public void reactivate(UUID id) {
        operator.require();
        PlatformOrganization organization = platform.enter(id);
        organizations.lock();
        if (platform.current().standing() != Standing.SUSPENDED) {
            throw new BusinessException(OperatorError.NOT_SUSPENDED);
        }
        sql.update(
                """
                update organization set suspended_at = null, suspension_reason = null, suspended_by = null,
                       version = version + 1
                where tenant_id = ?
                """,
                id);
        audit.recordPerson(
                new AuditLog.Deed("organization.reactivate", "organization", id, organization.name()),
                operator.signature());
        owners.tell("reactivated", false, organization, Map.of());
    }
}
