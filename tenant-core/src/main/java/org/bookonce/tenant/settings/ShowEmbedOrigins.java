package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.tenancy.InTenant;

/** Who may show public booking pages inside of theirs, for owners and admins who look after it (R1.4, R6.8). */
@Stateless
@InTenant
public class ShowEmbedOrigins {

    @Inject
    CurrentMember current;

    @Inject
    EmbedOrigins origins;

    /** Origins such as {@code https://www.example.com}. */
    public List<String> show() {
        current.reader().requireAdmin();
        return origins.all();
    }
}
