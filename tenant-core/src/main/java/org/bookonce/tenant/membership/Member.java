package org.bookonce.tenant.membership;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/**
 * A person in an organization, as the database said at the start of this request (R1.3).
 *
 * @param zone the person's time zone; as a host, their times are agreed in it
 * @param language tag of the language they read
 * @param clock24 whether they read a 24-hour clock
 * @param picture version of their picture, when they have one
 */
public record Member(
        UUID id,
        UUID tenantId,
        String name,
        String email,
        Role role,
        ZoneId zone,
        String language,
        boolean clock24,
        Optional<String> picture) {

    /** Owners and admins act for any active teammate (R2.1). */
    public boolean mayActForOthers() {
        return role != Role.MEMBER;
    }

    /** Whether this person administers the organization (R1.4): an owner or an admin. */
    public boolean administers() {
        return role != Role.MEMBER;
    }

    /** This person, if an owner or admin; {@link AccessError#FORBIDDEN} otherwise. */
    public Member requireAdmin() {
        if (!administers()) {
            throw new BusinessException(AccessError.FORBIDDEN);
        }
        return this;
    }

    /** This person, if an owner; {@link AccessError#FORBIDDEN} otherwise. */
    public Member requireOwner() {
        if (role != Role.OWNER) {
            throw new BusinessException(AccessError.FORBIDDEN);
        }
        return this;
    }

    /** Whether this person may act for the host: themselves, or anyone for owners and admins. */
    public boolean mayActFor(UUID hostId) {
        return id.equals(hostId) || mayActForOthers();
    }
}
