package org.bookonce.tenant.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/** Settings and look are the owners' and admins' (R1.4). */
@ApplicationScoped
class Admins {

    @Inject
    CurrentMember current;

    protected Admins() {}

    /** An owner or admin who may change things now. */
    Member require() {
        return admin(current.require());
    }

    /** An owner or admin who may look. */
    Member reader() {
        return admin(current.reader());
    }

    private static Member admin(Member member) {
        if (member.role() == Role.MEMBER) {
            throw new BusinessException(AccessError.FORBIDDEN);
        }
        return member;
    }
}
