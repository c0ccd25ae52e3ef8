package org.bookonce.scheduling.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/** Deletion is the owners' alone (R1.4). */
@ApplicationScoped
class Owners {

    @Inject
    CurrentMember current;

    protected Owners() {}

    /** An owner who may change things now. */
    Member require() {
        return owner(current.require());
    }

    /** An owner who may look. */
    Member reader() {
        return owner(current.reader());
    }

    private static Member owner(Member member) {
        if (member.role() != Role.OWNER) {
            throw new BusinessException(AccessError.FORBIDDEN);
        }
        return member;
    }
}
