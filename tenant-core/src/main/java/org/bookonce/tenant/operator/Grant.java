package org.bookonce.tenant.operator;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A time in which an operator may look into an organization.
 *
 * @param operator their name as their sign-in said it
 * @param ends when it runs out
 * @param endedEarly when the operator ended it before that
 * @param running whether it is valid now
 * @param mine whether it is the asking operator's own
 */
public record Grant(
        UUID id,
        String operator,
        String reason,
        Instant starts,
        Instant ends,
        Optional<Instant> endedEarly,
        boolean running,
        boolean mine) {}
