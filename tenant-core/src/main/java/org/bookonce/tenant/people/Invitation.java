package org.bookonce.tenant.people;

import java.time.Instant;
import java.util.UUID;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.BusinessException;

/**
 * An invitation as it is: open → accepted, declined or revoked; open → expired → open again when it is sent again.
 *
 * @param email where mails go
 * @param invitedBy the member who invited
 * @param acceptedBy the membership that came of it, or null
 * @param round how often the person was told
 * @param justSent whether that was less than a minute ago
 */
record Invitation(
        UUID id,
        String email,
        Role role,
        UUID invitedBy,
        Instant expiresAt,
        InvitationStatus status,
        UUID acceptedBy,
        int round,
        boolean justSent) {

    /** Refuses what is not open to be joined, with the words for the invited person. */
    void requireOpen() {
        switch (status) {
            case OPEN -> {}
            case EXPIRED -> throw new BusinessException(InvitationError.EXPIRED);
            case REVOKED -> throw new BusinessException(InvitationError.REVOKED);
            case ACCEPTED, DECLINED -> throw new BusinessException(InvitationError.ANSWERED);
        }
    }

    /** Whether it was neither answered nor revoked, expired or not. */
    boolean unanswered() {
        return status == InvitationStatus.OPEN || status == InvitationStatus.EXPIRED;
    }
}
