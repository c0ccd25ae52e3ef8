package org.bookonce.scheduling.oneoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which slots of a one-off another one like it can offer (R2.5, R2.13): those still ahead, of which no two overlap (R2.3),
 * and not more than one may have (R1.6). A proposed time that was booked (R2.12) is a slot, too, and may lie across those
 * picked by the host: they go first.
 */
final class OfferedAgain {

    private OfferedAgain() {}

    /** In order of time. */
    static List<OfferedTime> of(List<OfferedSlot> slots, Instant now) {
        List<OfferedSlot> ahead = slots.stream()
                .filter(slot -> now.isBefore(slot.start()))
                .sorted(Comparator.comparing(OfferedSlot::id)) // ids rise with time: what was picked first comes first
                .toList();
        List<OfferedTime> chosen = new ArrayList<>();
        for (OfferedSlot slot : ahead) {
            OfferedTime time = new OfferedTime("", slot.start(), slot.end(), slot.localStart());
            if (chosen.size() < OfferedTimes.MOST && chosen.stream().noneMatch(time::overlaps)) {
                chosen.add(time);
            }
        }
        chosen.sort(Comparator.comparing(OfferedTime::start));
        return chosen;
    }
}
