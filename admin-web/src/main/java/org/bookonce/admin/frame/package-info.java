/**
 * What every console page stands in: addresses that carry the organization, the bars, texts in the reader's language,
 * and one place where refusals and failures become messages and pages.
 *
 * <p>Decisions. {@link org.bookonce.admin.frame.ConsoleServlet} is the only way in: it reads the organization from the
 * path, enters it (membership and role come from the database on every request, R1.3) and forwards to a Faces view.
 * Views have no address of their own. Who is no member sees the same page as for an organization that does not exist
 * (R14.2). Where a page stands in the navigation follows from its section: {@link
 * org.bookonce.admin.frame.NavigationEntry} lists the entries, and shows those that lead somewhere.
 */
package org.bookonce.admin.frame;
