package org.bookonce.tenant.tenancy;

/**
 * What a list reads.
 *
 * @param name tells its cursors from those of other lists
 * @param columns what {@code select} names
 * @param from the tables, joined so that no row comes twice
 * @param id the column that tells rows apart, such as {@code b.id}
 */
public record Listing(String name, String columns, String from, String id) {}
