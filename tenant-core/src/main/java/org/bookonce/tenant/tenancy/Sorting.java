package org.bookonce.tenant.tenancy;

/**
 * How a list is sorted: by an expression that is never null, and by id among equals.
 *
 * @param name tells its cursors from those of other orders
 * @param expression what is compared, such as {@code lower(o.title)}
 * @param type of the expression in the database, such as {@code text}
 */
public record Sorting(String name, String expression, String type, boolean descending) {

    private String direction() {
        return descending ? " desc" : "";
    }

    /** The clause of a query. */
    String orderBy(String id) {
        return " order by " + expression + direction() + ", " + id + direction();
    }

    /** Whether a row comes after another one, whose expression and id are the values. */
    String after(String id) {
        return "(%s, %s) %s (cast(? as %s), ?)".formatted(expression, id, descending ? "<" : ">", type);
    }

    /** What a cursor is signed for: it makes no sense in another order. */
    String cursor(String list) {
        return list + ":" + name + (descending ? ":desc" : "");
    }
}
