package org.bookonce.tenant.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bookonce.tenant.tenancy.BeforeTenant;

/** The first part of every public address names the organization: this finds it, and enters it. */
@Stateless
@BeforeTenant
public class FindOrganization {

    @Inject
    Organizations organizations;

    /** The organization with this slug, current or former (R1.10), which is then the current tenant. */
    public Optional<FoundOrganization> bySlug(String slug) {
        return organizations.enterBySlug(slug);
    }
}
