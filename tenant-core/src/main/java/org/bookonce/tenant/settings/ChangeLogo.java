package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;

/** Puts a picture into the place of the organization's logo (R1.10); owners and admins only (R1.4). */
@Stateless
@InTenant
public class ChangeLogo {

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    ActingMember acting;

    @Inject
    Organizations organizations;

    @Inject
    Logos logos;

    @Inject
    AuditLog audit;

    /**
     * Draws the picture anew and keeps that.
     *
     * @param file PNG, JPEG or GIF of at most 2 MB
     * @throws BusinessException for the field {@code logo}
     */
    public void change(byte[] file) {
        current.require().requireAdmin();
        Logo logo = Logo.drawn(file);
        acting.lockAsAdmin();
        logos.put(logo);
        audit.record(new AuditLog.Deed(
                "organization.change-logo",
                "organization",
                tenant.require(),
                organizations.current().name()));
    }
}
