package org.bookonce.tenant.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who did what, for whom, when, from where (R1.11).
 *
 * @param onBehalfOf for whom, when that is somebody else
 * @param action {@code subject.verb}, such as {@code oneoff.create}
 * @param kind what the subject is
 * @param subject its name when it was done
 * @param details may be empty
 * @param address network address, empty for jobs
 */
public record AuditLine(
        UUID id,
        Instant at,
        String actor,
        Optional<String> onBehalfOf,
        String action,
        String kind,
        UUID subjectId,
        String subject,
        String details,
        String address) {}
