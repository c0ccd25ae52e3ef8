/** The console's pages about invitations: inviting people, and the list with what can be done (R1.5). */
package org.bookonce.admin.invitation;
