package org.bookonce.tenant.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.tenancy.BeforeTenant;

/** One organization in numbers, with its plan's limits and who looked into it (R1.4). */
@Stateless
@BeforeTenant
public class ShowOrganization {

    @Inject
    CurrentOperator operator;

    @Inject
    PlatformOrganizations platform;

    @Inject
    Census census;

    @Inject
    Grants grants;

    /** To operators. */
    public OrganizationDetail show(UUID id) {
        Person me = operator.require();
        PlatformOrganization organization = platform.enter(id);
        return new OrganizationDetail(
                census.figures(organization), census.limits(), grants.running(me), grants.history(me));
    }
}
