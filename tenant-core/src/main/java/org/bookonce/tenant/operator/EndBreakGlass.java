package org.bookonce.tenant.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.tenancy.BeforeTenant;

/** The operator has seen enough: their grant ends before its time. Ending what has ended is no error. */
@Stateless
@BeforeTenant
public class EndBreakGlass {

    @Inject
    CurrentOperator operator;

    @Inject
    PlatformOrganizations platform;

    @Inject
    Organizations organizations;

    @Inject
    Grants grants;

    @Inject
    AuditLog audit;

    /** Ends the operator's own grant in this organization. */
    public void end(UUID organizationId) {
        Person me = operator.require();
        PlatformOrganization organization = platform.enter(organizationId);
        organizations.lock();
        grants.running(me).ifPresent(grant -> {
            grants.end(grant.id());
            audit.recordPerson(
                    new AuditLog.Deed("operator.break-glass-end", "break-glass", grant.id(), organization.name()),
                    operator.signature());
        });
    }
}
