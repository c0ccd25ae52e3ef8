package org.bookonce.tenant.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.shared.Cursors;
import org.bookonce.tenant.shared.Slice;

/**
 * Reads long lists a page at a time, in any order: the cursor holds what the last row is sorted by, and its id, so that
 * the next page begins right after it, whatever was added or taken away meanwhile.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Slices {

    @Inject
    Sql sql;

    @Inject
    Cursors cursors;

    protected Slices() {}

    private record Placed<T>(T row, String place) {}

    /**
     * A page.
     *
     * @param cursor of the page before; another text is the beginning
     * @param size rows of the page
     */
    public <T> Slice<T> read(
            Listing list,
            Sorting sorting,
            Conditions conditions,
            Optional<String> cursor,
            int size,
            Sql.RowReader<T> reader) {
        Conditions wanted = conditions.copy();
        cursor.flatMap(text -> cursors.verify(sorting.cursor(list.name()), text))
                .ifPresent(place -> wanted.and(sorting.after(list.id()), key(place), id(place)));
        String query = "select " + list.id() + " as slice_id, cast(" + sorting.expression() + " as text) as slice_key, "
                + list.columns() + " " + list.from() + wanted.where() + sorting.orderBy(list.id()) + " limit ?";
        List<Placed<T>> read = sql.list(
                query,
                row -> new Placed<>(reader.read(row), row.getString("slice_id") + row.getString("slice_key")),
                wanted.values(size + 1));
        Slice<Placed<T>> slice = Slice.of(read, size, last -> cursors.sign(sorting.cursor(list.name()), last.place()));
        return new Slice<>(slice.rows().stream().map(Placed::row).toList(), slice.next());
    }

    /** How many rows there are on all pages. */
    public long count(Listing list, Conditions conditions) {
        return sql.one(
                "select count(*) " + list.from() + conditions.where(), row -> row.getLong(1), conditions.values());
    }

    /** A place is 36 characters of an id, and then what the row is sorted by. */
    private static UUID id(String place) {
        return UUID.fromString(place.substring(0, 36));
    }

    private static String key(String place) {
        return place.substring(36);
    }
}
