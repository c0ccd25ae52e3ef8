package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.bookonce.tenant.tenancy.InTenant;

/** Who may show public booking pages inside of theirs: every such page says it to every browser (R6.8). */
@Stateless
@InTenant
public class ListEmbedOrigins {

    @Inject
    EmbedOrigins origins;

    /** Origins such as {@code https://www.example.com}; none at first. */
    public List<String> list() {
        return origins.all();
    }
}
