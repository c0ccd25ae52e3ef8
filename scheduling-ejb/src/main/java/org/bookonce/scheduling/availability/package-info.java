/**
 * When hosts can be booked (SPEC 3): weekly hours and date overrides, as local wall time in one zone.
 *
 * <p>Decisions: an instant is open when the clock on the wall of the schedule's zone shows a time of one of the day's
 * windows. From that alone follows what daylight saving does (R3.7): an hour that does not happen is never open, an hour
 * that happens twice is open twice, and a window that ends in the middle of it is closed in between.
 *
 * <p>A host has named schedules, one of them the standard one, which applies to event types that name no other. Who has
 * saved none is open Monday to Friday, nine to five in their own zone: that week has the host's id, and gets a row when
 * it is changed, or when a second schedule is made. Overrides of dates that are over are dropped when a schedule is saved.
 */
package org.bookonce.scheduling.availability;
