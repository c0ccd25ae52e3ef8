/**
 * The invitee's way through a booking link (R3.3, R6): month, day, form, booking; and the public pages of the organization
 * and its members.
 *
 * <p>Decisions. The visitor whose open form keeps a slot back is named in the address of the form and of the way back, never
 * in a cookie: it works in an embedded page, too. Weeks begin as the visitor's region has it, and as the organization says
 * where the browser names no region. A page that is embedded says itself that the booking was made: the page that manages it
 * is never framed (R6.8).
 */
package org.bookonce.publicweb.bookinglink;
