package org.bookonce.tenant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The lower limits that owners and admins set for single members (R1.8). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Allowances {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    Members members;

    protected Allowances() {}

    private record Line(UUID memberId, Limit limit, int value) {}

    /** Whether somebody may set a member's allowances: owners everybody's, admins those of everybody but owners (R1.4). */
    static boolean mayBeSetBy(Member me, Role role) {
        return me.role() == Role.OWNER || me.role() == Role.ADMIN && role != Role.OWNER;
    }

    /**
     * The active member whose allowances somebody is about to set.
     *
     * @throws BusinessException {@link AccessError#FORBIDDEN} for members, and for admins about owners;
     *     {@link AccessError#NOT_FOUND}
     */
    Member settable(Member me, UUID memberId) {
        me.requireAdmin();
        Member member = members.active(memberId).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        if (!mayBeSetBy(me, member.role())) {
            throw new BusinessException(AccessError.FORBIDDEN);
        }
        return member;
    }

    /** Locks the member's row, under which what they have is counted, too. */
    void lock(UUID memberId) {
        sql.one("select lock_hosts(?) as now", row -> 1, (Object) new UUID[] {memberId});
    }

    /** What is set for a member; without the limits for which nothing is. */
    Map<Limit, Integer> of(UUID memberId) {
        return all().getOrDefault(memberId, new EnumMap<>(Limit.class));
    }

    /** What is set for each member for whom anything is. */
    Map<UUID, Map<Limit, Integer>> all() {
        Map<UUID, Map<Limit, Integer>> all = new HashMap<>();
        sql.list(
                        "select member_id, kind, value from allowance where tenant_id = ?",
                        row -> new Line(
                                Sql.uuid(row, "member_id"), Limit.valueOf(row.getString("kind")), row.getInt("value")),
                        tenant.require())
                .forEach(line -> all.computeIfAbsent(line.memberId(), id -> new EnumMap<>(Limit.class))
                        .put(line.limit(), line.value()));
        return all;
    }

    /** Sets one for a member whose row is locked; null takes it away. */
    void set(UUID memberId, Limit limit, Integer value) {
        if (value == null) {
            sql.update(
                    "delete from allowance where tenant_id = ? and member_id = ? and kind = ?",
                    tenant.require(),
                    memberId,
                    limit);
        } else {
            sql.update(
                    """
                    insert into allowance (tenant_id, member_id, kind, value) values (?, ?, ?, ?)
                    on conflict (tenant_id, member_id, kind) do update set value = excluded.value
                    """,
                    tenant.require(),
                    memberId,
                    limit,
                    value);
        }
    }
}
