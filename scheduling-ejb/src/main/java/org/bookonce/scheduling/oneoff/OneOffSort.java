package org.bookonce.scheduling.oneoff;

import org.bookonce.tenant.tenancy.Sorting;

/** How the list of one-offs is sorted. */
public record OneOffSort(By by, boolean descending) {

    /** The newest first. */
    public static final OneOffSort NEWEST = new OneOffSort(By.CREATED, true);

    /** What is compared. */
    public enum By {
        CREATED("o.created_at", "timestamptz"),
        CLOSES("o.closes_at", "timestamptz"),
        TITLE("lower(o.title)", "text"),
        ORGANIZER("lower(h.name)", "text");

        private final String expression;
        private final String type;

        By(String expression, String type) {
            this.expression = expression;
            this.type = type;
        }
    }

    Sorting sorting() {
        return new Sorting(by.name(), by.expression, by.type, descending);
    }
}
