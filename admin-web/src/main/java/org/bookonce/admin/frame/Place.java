package org.bookonce.admin.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.EnteredOrganization;

/**
 * Where a request is: the address as the person sees it and what it names. Kept on the request, since the forward to the
 * view hides it.
 *
 * @param path the address without context path, such as {@code /acme/one-offs}
 * @param query of the address, without {@code ?}; empty when there is none
 * @param organization what was entered; empty on pages outside of organizations
 * @param section entry of the side navigation
 * @param id named by the path
 */
record Place(String path, String query, Optional<EnteredOrganization> organization, String section, Optional<UUID> id) {

    private static final String ATTRIBUTE = Place.class.getName();

    /** The place of this request; a request that did not come through the servlet has none. */
    static Optional<Place> of(HttpServletRequest request) {
        return Optional.ofNullable((Place) request.getAttribute(ATTRIBUTE));
    }

    void keepOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Path and query, without the context path. */
    String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
