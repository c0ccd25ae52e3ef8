/**
 * Plans, their limits and what counts against them (R1.6–1.9).
 *
 * <p>{@link Limits} alone refuses: it locks, reads plan and allowance, and counts live rows through the
 * {@link UsageCounter} that each feature brings. What pages show comes from the same counters without a lock.
 *
 * <p>Decisions: the catalogue is the platform's and knows no tenant; an allowance is a lower limit that an owner or
 * admin sets for one member, admins not for owners. An allowance above a smaller plan's value waits, it is not deleted.
 * Held time is compared in minutes. A plan or an allowance below what there is deletes nothing.
 */
package org.bookonce.tenant.plan;
