package org.bookonce.admin.oneoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OneOffSort;
import org.bookonce.scheduling.oneoff.OneOffStatus;

/**
 * What the address asks of the list: {@code status}; {@code organizer} and {@code creator} are members' ids; {@code
 * holds=now} wants what keeps time back; {@code related} is a one-off's id; {@code q} a part of the text; {@code sort} what
 * it is sorted by, with a minus before it for the other way round. What makes no sense is left out.
 */
@RequestScoped
class OneOffQuery {

    /** What {@code holds} is when time is kept back. */
    static final String HOLDS_NOW = "now";

    @Inject
    ListAddress address;

    /** The filter that the page and the file share. */
    OneOffFilter filter() {
        return new OneOffFilter(
                address.constant("status", OneOffStatus.class),
                address.id("organizer"),
                address.id("creator"),
                HOLDS_NOW.equals(address.text("holds")),
                address.text("q"),
                address.id("related"),
                sort(),
                address.cursor(),
                ListAddress.SIZE);
    }

    /** The order that is asked for, or the newest first. */
    OneOffSort sort() {
        String asked = address.text("sort");
        boolean descending = asked.startsWith("-");
        return Arrays.stream(OneOffSort.By.values())
                .filter(by -> word(by).equals(descending ? asked.substring(1) : asked))
                .findFirst()
                .map(by -> new OneOffSort(by, descending))
                .orElse(OneOffSort.NEWEST);
    }

    /** As the address says it. */
    static String word(OneOffSort sort) {
        return (sort.descending() ? "-" : "") + word(sort.by());
    }

    private static String word(OneOffSort.By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
