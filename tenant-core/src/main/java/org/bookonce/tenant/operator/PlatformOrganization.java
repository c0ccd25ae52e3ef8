package org.bookonce.tenant.operator;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.organization.Standing;

/**
 * What an operator knows of an organization without breaking the glass.
 *
 * @param plan name of its plan
 * @param suspension why and since when it is suspended, if it is
 */
public record PlatformOrganization(
        UUID id,
        String slug,
        String name,
        ZoneId zone,
        String plan,
        Instant createdAt,
        Standing standing,
        Optional<Suspension> suspension) {

    /** @param by the operator's name */
    public record Suspension(Instant since, String reason, String by) {}
}
