package org.bookonce.tenant.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.shared.Cursors;
import org.bookonce.tenant.tenancy.BeforeTenant;

/** Every organization of the platform, by name, in numbers (R1.4). */
@Stateless
@BeforeTenant
public class ListOrganizations {

    private static final String LIST = "organizations";
    private static final int MOST = 200;

    @Inject
    CurrentOperator operator;

    @Inject
    PlatformOrganizations platform;

    @Inject
    Census census;

    @Inject
    Cursors cursors;

    /** A page of the list. */
    public OrganizationList list(OrganizationSearch search) {
        operator.require();
        int size = Math.max(1, Math.min(search.size(), MOST));
        UUID after = search.cursor()
                .flatMap(cursor -> cursors.verify(LIST, cursor))
                .map(UUID::fromString)
                .orElse(null);
        List<UUID> ids = platform.ids(search, after, size + 1);
        List<UUID> page = ids.size() > size ? ids.subList(0, size) : ids;
        Optional<String> next = ids.size() > size
                ? Optional.of(cursors.sign(LIST, page.get(size - 1).toString()))
                : Optional.empty();
        return new OrganizationList(
                page.stream().map(id -> census.figures(platform.enter(id))).toList(), next);
    }
}
