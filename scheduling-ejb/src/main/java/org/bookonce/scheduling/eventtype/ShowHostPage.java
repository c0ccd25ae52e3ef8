package org.bookonce.scheduling.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** A member's page (R3.3), to the member, and to owners and admins. */
@Stateless
@InTenant
public class ShowHostPage {

    @Inject
    CurrentMember current;

    @Inject
    Members members;

    @Inject
    HostPages pages;

    @Inject
    Organizations organizations;

    @Inject
    Addresses addresses;

    /** As it is, or as it could be; {@link AccessError#NOT_FOUND} for everybody else's. */
    public HostPage show(UUID hostId) {
        Member me = current.reader();
        Member host = members.active(hostId)
                .filter(found -> me.mayActFor(found.id()))
                .orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        String organization = organizations.current().slug();
        return pages.find(hostId)
                .map(page -> new HostPage(
                        page.slug(), page.welcome(), page.version(), addresses.hostPage(organization, page.slug())))
                .orElseGet(() -> new HostPage(pages.suggest(host), "", -1, ""));
    }
}
