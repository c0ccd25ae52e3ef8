/** The invitee's way through a one-off meeting: offered slots, form, booking, or other times (R2.7 to R2.10, R2.12, R6). */
package org.bookonce.publicweb.oneoff;
