package org.bookonce.tenant.tenancy;

import java.util.function.Supplier;
import org.bookonce.tenant.tenancy.Sql.RowReader;

/**
 * What is yet to be read of the organization that a request is about. It goes to the database together with whatever is
 * asked first in that organization, and is read before the answer: finding an organization costs no round trip of its own
 * where it is known already which one an address means.
 *
 * @param query one row about the current organization, without parameters; its columns are named like those of no page
 * @param reader takes that row, once, and may refuse the request
 * @param gone what to throw when there is no such organization any more
 */
public record Arrival(String query, RowReader<?> reader, Supplier<RuntimeException> gone) {}
