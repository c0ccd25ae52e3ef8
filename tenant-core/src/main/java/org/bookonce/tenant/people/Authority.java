package org.bookonce.tenant.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.ErrorCode;

/**
 * Who may do what to whom (R1.4, R1.5). Each rule answers with the reason against it, or with nothing; {@code owners} is
 * the number of active owners there are.
 */
final class Authority {

    private Authority() {}

    /** Against giving somebody another role. */
    static Optional<ErrorCode> againstRole(Member me, RosterEntry who, Role role, int owners) {
        if (!who.active()) {
            return Optional.of(PeopleError.DEACTIVATED);
        }
        if (self(me, who) && role.compareTo(me.role()) < 0) {
            return Optional.of(PeopleError.NOT_YOURSELF);
        }
        if (!self(me, who) && !me.mayActForOthers()) {
            return Optional.of(AccessError.FORBIDDEN);
        }
        if (role == Role.OWNER && me.role() != Role.OWNER) {
            return Optional.of(PeopleError.OWNERS_ONLY);
        }
        return againstTouching(me, who).or(() -> role == Role.OWNER ? Optional.empty() : againstLosing(who, owners));
    }

    /** The roles that somebody can be given, theirs among them. */
    static List<Role> roles(Member me, RosterEntry who, int owners) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        role == who.role() || againstRole(me, who, role, owners).isEmpty())
                .toList();
    }

    /** Against handing the organization over to somebody. */
    static Optional<ErrorCode> againstTransfer(Member me, RosterEntry who) {
        if (me.role() != Role.OWNER) {
            return Optional.of(PeopleError.OWNERS_ONLY);
        }
        if (!who.active()) {
            return Optional.of(PeopleError.DEACTIVATED);
        }
        return who.role() == Role.OWNER ? Optional.of(PeopleError.OWNER_ALREADY) : Optional.empty();
    }

    /** Against deactivating somebody. */
    static Optional<ErrorCode> againstDeactivating(Member me, RosterEntry who, int owners) {
        if (self(me, who)) {
            return Optional.of(PeopleError.LEAVE_INSTEAD);
        }
        if (!who.active()) {
            return Optional.of(PeopleError.DEACTIVATED);
        }
        return againstTouching(me, who).or(() -> againstLosing(who, owners));
    }

    /** Against taking somebody back. */
    static Optional<ErrorCode> againstReactivating(Member me, RosterEntry who) {
        return againstTouching(me, who);
    }

    /** Against going. */
    static Optional<ErrorCode> againstLeaving(RosterEntry me, int owners) {
        return againstLosing(me, owners);
    }

    private static Optional<ErrorCode> againstTouching(Member me, RosterEntry who) {
        if (!self(me, who) && !me.mayActForOthers()) {
            return Optional.of(AccessError.FORBIDDEN);
        }
        return who.role() == Role.OWNER && me.role() != Role.OWNER
                ? Optional.of(PeopleError.OWNERS_ONLY)
                : Optional.empty();
    }

    private static Optional<ErrorCode> againstLosing(RosterEntry who, int owners) {
        return who.active() && who.role() == Role.OWNER && owners <= 1
                ? Optional.of(PeopleError.LAST_OWNER)
                : Optional.empty();
    }

    private static boolean self(Member me, RosterEntry who) {
        return me.id().equals(who.id());
    }
}
