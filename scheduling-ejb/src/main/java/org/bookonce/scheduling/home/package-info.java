/**
 * What a person sees first (SPEC 12, Home): the bookings that come next, what waits for them, how much they have open.
 * It stands on the features and shows what they publish; what waits for a person comes from whichever features bring a
 * {@link org.bookonce.tenant.need.NeedSource}.
 */
package org.bookonce.scheduling.home;
