package org.bookonce.tenant.people;

import org.bookonce.tenant.membership.Role;

/**
 * Whom to invite as what.
 *
 * @param addresses one or many, see {@link InvitePeople}
 * @param role {@link Role#ADMIN} or {@link Role#MEMBER}
 */
public record NewInvitations(String addresses, Role role) {}
