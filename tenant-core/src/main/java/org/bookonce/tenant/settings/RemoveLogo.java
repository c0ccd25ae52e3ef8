package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;

/** Takes the logo away; the organization's initials stand in its place. Owners and admins only (R1.4). */
@Stateless
@InTenant
public class RemoveLogo {

    @Inject
    CurrentTenant tenant;

    @Inject
    ActingMember acting;

    @Inject
    Organizations organizations;

    @Inject
    Logos logos;

    @Inject
    AuditLog audit;

    /** Removes it; nothing happens when there is none. */
    public void remove() {
        acting.lockAsAdmin();
        if (logos.remove()) {
            audit.record(new AuditLog.Deed(
                    "organization.remove-logo",
                    "organization",
                    tenant.require(),
                    organizations.current().name()));
        }
    }
}
