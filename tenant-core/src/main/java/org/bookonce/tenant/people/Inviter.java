package org.bookonce.tenant.people;

import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/** Owners and admins invite, and see who was invited (R1.4). */
final class Inviter {

    private Inviter() {}

    /** The member, if they may; {@link AccessError#FORBIDDEN} otherwise. */
    static Member of(Member member) {
        if (member.role() == Role.MEMBER) {
            throw new BusinessException(AccessError.FORBIDDEN);
        }
        return member;
    }
}
