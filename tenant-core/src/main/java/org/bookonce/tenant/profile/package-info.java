/**
 * What people say about themselves in an organization: how they are called, their zone, language and clock, and their
 * picture. Everybody changes their own only; the e-mail address comes from the sign-in (R1.1).
 *
 * <p>Decisions. A picture belongs to the membership, not to the person: what one organization shows, another need not. It
 * is erased when its member is deactivated or leaves, and does not come back with them. Its address holds nothing but a
 * hash of it and of whose it is, so it can be kept for ever, and is gone from all pages with the picture.
 */
package org.bookonce.tenant.profile;
