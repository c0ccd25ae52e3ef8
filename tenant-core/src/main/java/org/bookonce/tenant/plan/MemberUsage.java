package org.bookonce.tenant.plan;

import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.membership.Role;

/**
 * What a member has of everything that is limited by member.
 *
 * @param uses in the order of {@link Limit}
 * @param settable whether the reader may set this member's allowances
 */
public record MemberUsage(UUID id, String name, String email, Role role, List<MemberUse> uses, boolean settable) {}
