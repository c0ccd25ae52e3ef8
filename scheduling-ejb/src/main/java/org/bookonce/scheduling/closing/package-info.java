/**
 * How an organization ends (R1.4): its owner deletes it, changes their mind, or does not.
 *
 * <p>Decisions. For fourteen days nothing is lost: everything can be looked at, nothing changed or booked, and the owner
 * can keep it. What comes afterwards waits in the queue from the first day. It empties every table of the tenant in one
 * transaction, through a function of the database that looks at the date itself: neither a bug nor the application's role
 * can do so earlier. A row without people's data stays, so that the organization's slugs are never given to another.
 * While the platform keeps an organization suspended nothing is erased: what it is suspended for may still be looked
 * into.
 */
package org.bookonce.scheduling.closing;
