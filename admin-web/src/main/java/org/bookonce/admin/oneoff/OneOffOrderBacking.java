package org.bookonce.admin.oneoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.oneoff.OneOffSort;

/** How the list of one-offs is sorted, and the ways to sort it otherwise. */
@Named("oneOffOrder")
@RequestScoped
public class OneOffOrderBacking {

    private static final List<OneOffSort> ORDERS = List.of(
            OneOffSort.NEWEST,
            new OneOffSort(OneOffSort.By.CREATED, false),
            new OneOffSort(OneOffSort.By.CLOSES, false),
            new OneOffSort(OneOffSort.By.CLOSES, true),
            new OneOffSort(OneOffSort.By.TITLE, false),
            new OneOffSort(OneOffSort.By.TITLE, true),
            new OneOffSort(OneOffSort.By.ORGANIZER, false),
            new OneOffSort(OneOffSort.By.ORGANIZER, true));

    @Inject
    OneOffQuery query;

    @Inject
    ListAddress address;

    /** As {@code aria-sort} says it. */
    public String aria(OneOffSort.By by) {
        if (query.sort().by() != by) {
            return "none";
        }
        return query.sort().descending() ? "descending" : "ascending";
    }

    /** The list sorted by this; the other way round when it is so already. What was made last comes first. */
    public String link(OneOffSort.By by) {
        OneOffSort now = query.sort();
        boolean descending = now.by() == by ? !now.descending() : by == OneOffSort.By.CREATED;
        return address.with("sort", OneOffQuery.word(new OneOffSort(by, descending)));
    }

    /** All orders, as the address says them. */
    public List<String> getOrders() {
        return ORDERS.stream().map(OneOffQuery::word).toList();
    }

    /** The order of now. */
    public String getOrder() {
        return OneOffQuery.word(query.sort());
    }
}
