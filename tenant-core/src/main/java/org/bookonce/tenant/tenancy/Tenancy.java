package org.bookonce.tenant.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Binds a transaction to an organization, twice: EclipseLink adds the tenant to what it selects and inserts, and the
 * transaction-local setting {@code app.tenant_id} opens the row-level security of exactly this tenant. Neither is
 * enough alone: EclipseLink leaves the tenant out of its UPDATEs.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tenancy {

    /** The property that the multitenant entities read. */
    public static final String PROPERTY = "eclipselink.tenant-id";

    /**
     * It goes out with the first statement, since the driver knows the length of its answer ({@link Sql#typed}).
     */
    private static final String SETTING = "select set_config('app.tenant_id', cast(? as text), true) is not null";

    @PersistenceContext(unitName = "bookonce")
    EntityManager entities;

    @Inject
    CurrentTenant current;

    @Inject
    Sql sql;

    protected Tenancy() {}

    /** Binds the running transaction to the current organization. */
    public void apply() {
        UUID tenantId = current.require();
        sql.oneLater(SETTING, row -> row.getBoolean(1), tenantId);
        current.arrival().ifPresent(arrival -> sql.findLater(arrival.query(), row -> arrive(arrival, row)));
        entities.setProperty(PROPERTY, tenantId);
    }

    private boolean arrive(Arrival arrival, ResultSet row) throws SQLException {
        current.arrived();
        arrival.reader().read(row);
        return true;
    }

    /** To be asked when everything was sent: refuses where the organization is no longer there. */
    void arrived() {
        current.arrival().ifPresent(missing -> {
            current.arrived();
            throw missing.gone().get();
        });
    }

    /** Makes the organization the current one and binds the running transaction to it. */
    public void enter(UUID tenantId) {
        current.enter(tenantId);
        apply();
    }
}
