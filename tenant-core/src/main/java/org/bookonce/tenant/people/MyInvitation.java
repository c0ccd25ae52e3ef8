package org.bookonce.tenant.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.tenant.membership.Role;

/**
 * An open invitation, as the invited person sees it.
 *
 * @param by name of the member who invited
 * @param until when it expires
 */
public record MyInvitation(UUID id, String organization, Role role, String by, Instant until) implements Serializable {}
