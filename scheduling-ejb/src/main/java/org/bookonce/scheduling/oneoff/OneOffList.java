package org.bookonce.scheduling.oneoff;

import java.util.List;
import java.util.Optional;
import org.bookonce.tenant.shared.Slice;

/**
 * A page of one-offs.
 *
 * @param total how many there are with this filter
 */
public record OneOffList(Slice<OneOffRow> slice, long total) {

    /** Nothing. */
    public static final OneOffList NONE = new OneOffList(new Slice<>(List.of(), Optional.empty()), 0);

    /** The rows of the page. */
    public List<OneOffRow> rows() {
        return slice.rows();
    }

    /** Where the list goes on, when it does. */
    public Optional<String> nextCursor() {
        return slice.next();
    }
}
