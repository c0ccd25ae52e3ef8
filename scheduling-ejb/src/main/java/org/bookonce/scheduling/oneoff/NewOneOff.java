package org.bookonce.scheduling.oneoff;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.location.Location;

/**
 * A one-off about to be made (R2.2).
 *
 * @param hostId whose time is offered
 * @param minutes the default duration, which each slot may differ from
 * @param hold whether the times are kept back until it closes
 * @param expiresAt wall time in the host's zone, or null for none
 * @param contactRequired whether the invitee must give name and e-mail
 * @param inviteeName preset for the invitee's form; null or empty for none
 * @param inviteeEmail preset for the invitee's form; null or empty for none
 * @param choices see there
 * @param riskAccepted whether unheld times may meet what is already there (R2.4)
 */
public record NewOneOff(
        UUID hostId,
        String title,
        String description,
        int minutes,
        Location location,
        List<NewSlot> slots,
        boolean hold,
        LocalDateTime expiresAt,
        boolean contactRequired,
        String inviteeName,
        String inviteeEmail,
        OneOffChoices choices,
        boolean riskAccepted) {}
