/** The console's pages about bookings: the list, and one booking with what its host can do (R7.1, R7.2, R7.4). */
package org.bookonce.admin.booking;
