package org.bookonce.tenant.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which lines are asked for.
 *
 * @param from the first moment, included
 * @param until the last moment, left out
 * @param actorId who did it
 * @param kind what it was done to, such as {@code oneoff}; empty for everything
 * @param search part of the actor's, the subject's or the details' text; empty for everything
 */
public record AuditFilter(
        Optional<Instant> from, Optional<Instant> until, Optional<UUID> actorId, String kind, String search) {}
