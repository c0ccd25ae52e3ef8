package org.bookonce.tenant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The catalogue of plans, and which of them the current organization is on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Plans {

    private static final String ALL =
            """
            select p.id, p.name, p.version, l.kind, l.value
            from plan p join plan_limit l on l.plan_id = p.id
            order by p.position
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected Plans() {}

    private record Line(String id, String name, int version, Limit limit, int value) {}

    /** All plans, in the order of the catalogue. */
    List<Plan> all() {
        Map<String, Plan> plans = new LinkedHashMap<>();
        for (Line line : sql.list(ALL, Plans::read)) {
            plans.computeIfAbsent(
                            line.id(),
                            id -> new Plan(id, line.name(), line.version(), new EnumMap<Limit, Integer>(Limit.class)))
                    .values()
                    .put(line.limit(), Math.min(line.value(), line.limit().ceiling()));
        }
        return List.copyOf(plans.values());
    }

    /** A plan of the catalogue. */
    Optional<Plan> find(String id) {
        return all().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** The plan that the organization is on. */
    Plan current() {
        String id = sql.one(
                "select plan_id from organization where tenant_id = ?", row -> row.getString(1), tenant.require());
        return find(id).orElseThrow();
    }

    /** Puts the organization, whose row is locked, on a plan. */
    void choose(Plan plan) {
        sql.update("update organization set plan_id = ? where tenant_id = ?", plan.id(), tenant.require());
    }

    private static Line read(ResultSet row) throws SQLException {
        return new Line(
                row.getString("id"),
                row.getString("name"),
                row.getInt("version"),
                Limit.valueOf(row.getString("kind")),
                row.getInt("value"));
    }
}
