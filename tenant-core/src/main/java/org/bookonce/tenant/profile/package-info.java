/**
 * What people say about themselves in an organization: how they are called, their zone, language and clock. Everybody
 * changes their own only; the e-mail address comes from the sign-in (R1.1).
 */
package org.bookonce.tenant.profile;
