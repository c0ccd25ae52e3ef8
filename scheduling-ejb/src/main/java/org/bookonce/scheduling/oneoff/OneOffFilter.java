package org.bookonce.scheduling.oneoff;

import java.util.Optional;
import java.util.UUID;

/**
 * Which one-offs are wanted, and in which order.
 *
 * @param status nothing means all but deleted ones
 * @param hostId nothing means everybody's that the person may see
 * @param creatorId who made them; nothing means whoever did
 * @param holding whether only those are wanted that hold time now
 * @param search part of a title, of the name of an invitee or of an organizer; empty means all
 * @param related a one-off: it, what it was made from and what was made from it, deleted ones, too
 * @param cursor where the list goes on
 * @param size rows wanted, at most 200
 */
public record OneOffFilter(
        Optional<OneOffStatus> status,
        Optional<UUID> hostId,
        Optional<UUID> creatorId,
        boolean holding,
        String search,
        Optional<UUID> related,
        OneOffSort sort,
        Optional<String> cursor,
        int size) {

    /** The newest first, whoever made them. */
    public OneOffFilter(
            Optional<OneOffStatus> status, Optional<UUID> hostId, String search, Optional<String> cursor, int size) {
        this(status, hostId, Optional.empty(), false, search, Optional.empty(), OneOffSort.NEWEST, cursor, size);
    }

    /** The same, going on elsewhere. */
    public OneOffFilter from(Optional<String> other) {
        return new OneOffFilter(status, hostId, creatorId, holding, search, related, sort, other, size);
    }
}
