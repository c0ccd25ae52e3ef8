/**
 * What people are told by e-mail about organizations and memberships. A {@link org.bookonce.tenant.notice.Notice} is
 * fired as an event within the transaction of the deed; the outbox above takes it and writes the mail in the same
 * transaction.
 */
package org.bookonce.tenant.notice;
