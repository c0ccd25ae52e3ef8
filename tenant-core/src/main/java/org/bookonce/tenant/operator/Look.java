package org.bookonce.tenant.operator;

import java.time.Instant;
import java.util.UUID;
import org.bookonce.tenant.organization.Standing;

/**
 * An operator's request inside an organization.
 *
 * @param until when the grant runs out, by the organization's clock
 */
public record Look(UUID organizationId, Standing standing, Instant until) {}
