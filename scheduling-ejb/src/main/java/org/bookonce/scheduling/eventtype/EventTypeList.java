package org.bookonce.scheduling.eventtype;

import java.util.List;
import java.util.Optional;
import org.bookonce.tenant.shared.Slice;

/**
 * A page of event types: by the name of their owner, and each owner's in their own order.
 *
 * @param total how many there are with this filter
 * @param used how many the person has, of so many {@code allowed} (R1.6)
 */
public record EventTypeList(Slice<EventTypeRow> slice, long total, int used, int allowed) {

    /** Nothing. */
    public static final EventTypeList NONE = new EventTypeList(new Slice<>(List.of(), Optional.empty()), 0, 0, 0);

    /** The rows of the page. */
    public List<EventTypeRow> rows() {
        return slice.rows();
    }

    /** Where the list goes on, when it does. */
    public Optional<String> nextCursor() {
        return slice.next();
    }

    /** Whether the person has room for another one. */
    public boolean room() {
        return used < allowed;
    }
}
