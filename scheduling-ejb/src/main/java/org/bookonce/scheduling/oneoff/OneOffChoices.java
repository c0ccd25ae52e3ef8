package org.bookonce.scheduling.oneoff;

import java.time.LocalDateTime;

/**
 * What the creator of a one-off chooses beyond what it offers.
 *
 * @param holdUntil when held times are given back although the link stays open (R2.14): wall time in the host's zone,
 *     or null for when it closes; of no meaning where nothing is held
 * @param replacement whether a replacement is made when its booking is cancelled (R2.13)
 * @param proposals whether the invitee may propose other times (R2.12)
 * @param changeNotice until how many minutes before the start the invitee may cancel or move the booking, 0 for until
 *     it starts; null for never (R7.2)
 */
public record OneOffChoices(LocalDateTime holdUntil, boolean replacement, boolean proposals, Integer changeNotice) {

    /** What applies unless something is chosen: held until it closes, no replacement, no proposals, free to change. */
    public static final OneOffChoices STANDARD = new OneOffChoices(null, false, false, 0);
}
