package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.tenancy.InTenant;

/** Shows the organization's public page: its hosts and listed event types (R3.3). Reads only. */
@Stateless
@InTenant
public class OpenOrganizationPage {

    @Inject
    Organizations organizations;

    @Inject
    ListedLinks listed;

    /** To everybody. */
    public OpenedHostPage show() {
        return new OpenedHostPage(organizations.current().name(), "", "", listed.all(), listed.hosts());
    }
}
