/**
 * People in organizations. A person is known by issuer and subject, never by e-mail (R1.1); a membership gives them a
 * role (R1.4) and is read anew on every request (R1.3).
 */
package org.bookonce.tenant.membership;
