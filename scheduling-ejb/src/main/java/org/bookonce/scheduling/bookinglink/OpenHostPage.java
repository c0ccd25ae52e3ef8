package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.bookonce.tenant.tenancy.InTenant;

/** Shows a member's public page (R3.3). Reads only. */
@Stateless
@InTenant
public class OpenHostPage {

    @Inject
    ListedLinks listed;

    /** To everybody; {@link BookingLinkError#NOT_FOUND} where no active member has this page. */
    public OpenedHostPage show(String hostSlug) {
        ListedLinks.Page page = listed.page(hostSlug).orElseThrow(Links::unknown);
        return new OpenedHostPage(page.name(), page.picture(), page.welcome(), listed.of(page.hostId()), List.of());
    }
}
