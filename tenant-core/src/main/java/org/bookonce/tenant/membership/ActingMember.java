package org.bookonce.tenant.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.organization.Standing;
import org.bookonce.tenant.organization.StandingError;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/**
 * The signed-in person as they are once the organization is locked. While the lock was waited for they may have lost
 * their role or been deactivated, or the organization may have been suspended: what they may do is decided by what holds
 * under the lock, and refused before it where that is known (R1.3, R1.4).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ActingMember {

    @Inject
    CurrentMember current;

    @Inject
    Organizations organizations;

    @Inject
    Members members;

    protected ActingMember() {}

    /**
     * Locks the organization, before any host.
     *
     * @throws BusinessException {@link AccessError#FORBIDDEN} for somebody who was deactivated meanwhile, or why nothing
     *     can be changed here
     */
    public Member lock() {
        Member before = current.require();
        organizations.lock();
        refuse(organizations.current().standing());
        return members.active(before.id()).orElseThrow(() -> new BusinessException(AccessError.FORBIDDEN));
    }

    /** As {@link #lock}; {@link AccessError#FORBIDDEN} for everybody but owners and admins. */
    public Member lockAsAdmin() {
        current.require().requireAdmin();
        return lock().requireAdmin();
    }

    /** As {@link #lock}; {@link AccessError#FORBIDDEN} for everybody but owners. */
    public Member lockAsOwner() {
        current.require().requireOwner();
        return lock().requireOwner();
    }

    private static void refuse(Standing standing) {
        switch (standing) {
            case ACTIVE -> {
                // nothing to refuse
            }
            case SUSPENDED -> throw new BusinessException(StandingError.SUSPENDED);
            case CLOSING -> throw new BusinessException(StandingError.CLOSING);
        }
    }
}
