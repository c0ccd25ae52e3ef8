package org.bookonce.tenant.profile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Shows the signed-in person's own profile. */
@Stateless
@InTenant
public class ShowProfile {

    private static final String PROFILE =
            """
            select name, email, zone, language, clock24, version from membership where tenant_id = ? and id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    /** As it is now; {@link AccessError#NOT_FOUND} for an operator who only looks, and is nobody here. */
    public Profile show() {
        return sql.find(
                        PROFILE,
                        row -> new Profile(
                                row.getString("name"),
                                row.getString("email"),
                                Sql.zone(row, "zone"),
                                row.getString("language"),
                                row.getBoolean("clock24"),
                                row.getInt("version")),
                        tenant.require(),
                        current.reader().id())
                .orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
    }
}
