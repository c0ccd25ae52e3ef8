/**
 * The console's pages about one-off meetings: the list with its file, and the calendar-first form (R2.1–R2.6).
 *
 * <p>Decisions. What a person types stays text until they create: nothing is lost when one row is wrong, and the use
 * case alone judges (its errors name {@code slots[i]}, which are rows here). Times are wall times in the organizer's
 * zone. The form can be created from once; the same click twice shows the same address. A form that is filled in from
 * another one-off leaves that one open unless the person says otherwise: nothing stops working by default. What is
 * chosen in the list is chosen in the browser; the server is given ids, and looks each up on the page that was shown.
 */
package org.bookonce.admin.oneoff;
