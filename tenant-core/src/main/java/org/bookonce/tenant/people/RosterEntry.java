package org.bookonce.tenant.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;

/**
 * Somebody on the roster, active or not.
 *
 * @param joinedAt when they became a member
 * @param deactivatedAt since when they take no part any more; nothing while they do
 * @param version rises with every change of role or activity
 */
public record RosterEntry(Member member, Instant joinedAt, Optional<Instant> deactivatedAt, int version) {

    /** The membership's id. */
    public UUID id() {
        return member.id();
    }

    /** The role they have, or had. */
    public Role role() {
        return member.role();
    }

    /** Whether they take part. */
    public boolean active() {
        return deactivatedAt.isEmpty();
    }
}
