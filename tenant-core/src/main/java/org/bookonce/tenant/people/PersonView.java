package org.bookonce.tenant.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;

/**
 * Somebody in the organization, and what the signed-in person can do to them.
 *
 * @param joinedAt when they became a member
 * @param deactivatedAt since when they take no part; nothing while they do
 * @param version for {@link ChangeRole}
 * @param self whether it is the signed-in person
 * @param lastOwner whether they are the only active owner
 * @param roles what they can be made, the role they have among them
 */
public record PersonView(
        Member member,
        Instant joinedAt,
        Optional<Instant> deactivatedAt,
        int version,
        boolean self,
        boolean lastOwner,
        List<Role> roles,
        boolean mayDeactivate,
        boolean mayReactivate,
        boolean mayBeHandedOver) {

    /** How {@code me} sees somebody; who may only look can do nothing to anybody. */
    static PersonView of(RosterEntry who, Member me, boolean onlyLooks, int owners) {
        return new PersonView(
                who.member(),
                who.joinedAt(),
                who.deactivatedAt(),
                who.version(),
                me.id().equals(who.id()),
                Authority.againstLeaving(who, owners).isPresent(),
                onlyLooks ? List.of(who.role()) : Authority.roles(me, who, owners),
                !onlyLooks && Authority.againstDeactivating(me, who, owners).isEmpty(),
                !onlyLooks
                        && !who.active()
                        && Authority.againstReactivating(me, who).isEmpty(),
                !onlyLooks && Authority.againstTransfer(me, who).isEmpty());
    }

    /** The membership's id. */
    public UUID id() {
        return member.id();
    }

    /** Whether they take part. */
    public PersonStatus status() {
        return deactivatedAt.isEmpty() ? PersonStatus.ACTIVE : PersonStatus.DEACTIVATED;
    }

    /** Whether anything else than the role they have can be chosen. */
    public boolean mayChangeRole() {
        return roles.size() > 1;
    }
}
