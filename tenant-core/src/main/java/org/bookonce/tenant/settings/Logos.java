package org.bookonce.tenant.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The current organization's logo. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Logos {

    private static final String PUT =
            """
            insert into organization_logo (tenant_id, version, png) values (?, ?, ?)
            on conflict (tenant_id) do update set version = excluded.version, png = excluded.png
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected Logos() {}

    /** The logo, when there is one. */
    Optional<Logo> find() {
        return sql.find(
                "select version, png from organization_logo where tenant_id = ?",
                row -> new Logo(row.getString("version"), row.getBytes("png")),
                tenant.require());
    }

    /** Puts it in the place of the one before. */
    void put(Logo logo) {
        sql.update(PUT, tenant.require(), logo.version(), logo.png());
    }

    /** Removes it; whether there was one. */
    boolean remove() {
        return sql.update("delete from organization_logo where tenant_id = ?", tenant.require()) == 1;
    }
}
