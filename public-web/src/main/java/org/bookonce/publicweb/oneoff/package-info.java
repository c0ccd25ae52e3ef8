/** The invitee's way through a one-off meeting: list of offered slots, form, booking (R2.7 to R2.10, R6). */
package org.bookonce.publicweb.oneoff;
