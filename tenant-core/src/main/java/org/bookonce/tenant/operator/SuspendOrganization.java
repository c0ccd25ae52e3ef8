package org.bookonce.tenant.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.organization.Standing;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.BeforeTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * Stops an organization (R1.4): its public pages are closed and its console can only be read; nothing is deleted. Its
 * owners are told why.
 */
@Stateless
@BeforeTenant
public class SuspendOrganization {

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

    /** Suspends it, also one that is about to be deleted. @param reason 10 to 500 characters */
    public void suspend(UUID id, String reason) {
        Person me = operator.require();
        PlatformOrganization organization = platform.enter(id);
        Input input = new Input();
        String why = Reason.read(input, "reason", reason);
        input.check();
        organizations.lock();
        if (platform.current().standing() == Standing.SUSPENDED) {
            throw new BusinessException(OperatorError.SUSPENDED_ALREADY);
        }
        sql.update(
                """
                update organization set suspended_at = bookonce_now(), suspension_reason = ?, suspended_by = ?,
                       version = version + 1
                where tenant_id = ?
                """,
                why,
                me.name(),
                id);
        audit.recordPerson(
                new AuditLog.Deed("organization.suspend", "organization", id, organization.name(), why),
                operator.signature());
        owners.tell("suspended", true, organization, Map.of("reason", why));
    }
}
