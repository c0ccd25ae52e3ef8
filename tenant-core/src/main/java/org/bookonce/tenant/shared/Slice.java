package org.bookonce.tenant.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a long list, found by key: it says where the next page begins, if there is one.
 *
 * @param next the last row's place, signed by {@link Cursors}
 */
public record Slice<T>(List<T> rows, Optional<String> next) {

    /** The most rows that a page can have. */
    public static final int MOST = 200;

    /**
     * Cuts a page off what was read.
     *
     * @param read one row more than the page has, where there are that many
     * @param size rows of the page
     * @param cursor signs the place of the last row
     */
    public static <T> Slice<T> of(List<T> read, int size, Function<T, String> cursor) {
        if (read.size() <= size) {
            return new Slice<>(List.copyOf(read), Optional.empty());
        }
        List<T> rows = List.copyOf(read.subList(0, size));
        return new Slice<>(rows, Optional.of(cursor.apply(rows.get(size - 1))));
    }

    /** The size that is wanted, within bounds. */
    public static int size(int wanted) {
        return Math.max(1, Math.min(wanted, MOST));
    }
}
