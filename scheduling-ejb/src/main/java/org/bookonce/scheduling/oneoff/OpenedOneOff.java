package org.bookonce.scheduling.oneoff;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.location.Location;

/**
 * What the invitee's page of an open one-off shows (R2.7–2.10).
 *
 * @param hostPicture version of the host's picture, when there is one (R2.1)
 * @param presetName who the creator expects, or empty
 * @param presetEmail or empty
 * @param minutes how long its times last unless somebody chose otherwise
 * @param proposals whether the invitee may propose other times (R2.12)
 * @param slots those that are still ahead, in order
 */
public record OpenedOneOff(
        UUID id,
        String hostName,
        Optional<String> hostPicture,
        ZoneId hostZone,
        String title,
        String description,
        Location location,
        boolean contactRequired,
        String presetName,
        String presetEmail,
        int minutes,
        boolean proposals,
        List<OfferedSlotView> slots) {

    /** Whether anything can be booked; if not, the page says that none of the times is free any more. */
    public boolean mayBook() {
        return slots.stream().anyMatch(OfferedSlotView::free);
    }

    /** The same with its slots. */
    OpenedOneOff offering(List<OfferedSlotView> ahead) {
        return new OpenedOneOff(
                id,
                hostName,
                hostPicture,
                hostZone,
                title,
                description,
                location,
                contactRequired,
                presetName,
                presetEmail,
                minutes,
                proposals,
                ahead);
    }
}
