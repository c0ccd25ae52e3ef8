package org.bookonce.tenant.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The origins that may show public booking pages inside of theirs (R6.8). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EmbedOrigins {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected EmbedOrigins() {}

    /** In alphabetical order. */
    List<String> all() {
        return sql.list(
                "select origin from embed_origin where tenant_id = ? order by origin",
                row -> row.getString("origin"),
                tenant.require());
    }

    /** These, and no others. */
    void replace(List<String> origins) {
        sql.update("delete from embed_origin where tenant_id = ?", tenant.require());
        origins.forEach(origin ->
                sql.update("insert into embed_origin (tenant_id, origin) values (?, ?)", tenant.require(), origin));
    }
}
