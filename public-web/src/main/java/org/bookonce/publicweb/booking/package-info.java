/** What the invitee sees of a booking: confirmation, details, .ics, cancelling (R7.1, R7.2, R6.3). */
package org.bookonce.publicweb.booking;
