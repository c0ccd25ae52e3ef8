package org.bookonce.tenant.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.Sql;

/** The plans, as rows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Plans {

    private record Value(Limit limit, int value) {}

    @Inject
    Sql sql;

    @Inject
    PlatformOrganizations platform;

    protected Plans() {}

    /** All of them in their order. */
    List<CataloguePlan> all() {
        return sql.list("select id from plan order by position", row -> row.getString("id")).stream()
                .map(this::get)
                .toList();
    }

    /** One of them; {@link AccessError#NOT_FOUND} when there is none of this id. */
    CataloguePlan get(String id) {
        Map<Limit, Integer> values = new EnumMap<>(Limit.class);
        sql.list(
                        "select kind, value from plan_limit where plan_id = ?",
                        row -> new Value(Limit.valueOf(row.getString("kind")), row.getInt("value")),
                        id)
                .forEach(value -> values.put(value.limit(), value.value()));
        long organizations = platform.countOfPlan(id);
        return sql.find(
                        "select name, version from plan where id = ?",
                        row -> new CataloguePlan(
                                id, row.getString("name"), row.getInt("version"), values, organizations),
                        id)
                .orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
    }

    /** Writes it; {@link OperatorError#PLAN_STALE} when it is no longer the version that was read. */
    void change(PlanEdit edit) {
        int changed = sql.update(
                "update plan set name = ?, version = version + 1 where id = ? and version = ?",
                edit.name(),
                edit.id(),
                edit.version());
        if (changed == 0) {
            throw new BusinessException(OperatorError.PLAN_STALE);
        }
        edit.values()
                .forEach((limit, value) -> sql.update(
                        "update plan_limit set value = ? where plan_id = ? and kind = ?", value, edit.id(), limit));
    }
}
