package org.bookonce.tenant.people;

import java.util.UUID;

/**
 * Fired within the transaction that invites somebody: once it commits, an account for signing in is to be found or made.
 *
 * @param round which time the person is told; a later one makes an earlier one void
 */
public record AccountWanted(UUID invitationId, int round) {}
