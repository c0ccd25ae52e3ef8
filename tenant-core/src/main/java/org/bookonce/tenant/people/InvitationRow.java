package org.bookonce.tenant.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.tenant.membership.Role;

/**
 * An invitation in the list.
 *
 * @param by name of the member who invited
 * @param until when it expires, or did
 * @param reason what the sign-in service said, where {@code account} is {@link AccountState#REFUSED}
 */
public record InvitationRow(
        UUID id,
        String email,
        Role role,
        String by,
        Instant sentAt,
        Instant until,
        InvitationStatus status,
        AccountState account,
        String reason)
        implements Serializable {

    /** Whether it can be sent again, or taken back. */
    public boolean unanswered() {
        return status == InvitationStatus.OPEN || status == InvitationStatus.EXPIRED;
    }
}
