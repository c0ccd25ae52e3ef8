/**
 * Which starts can be offered (SPEC 3.4–3.10): a pure function from schedules, what takes the hosts' time, caps and a
 * window, to starts and the hosts who can take each.
 *
 * <p>Decisions: time is counted in minutes since the epoch, and a host's starts are a set with one bit for each minute that
 * a grid has. What stands against a start – a meeting with its buffers, a day at its cap, too short a notice – is a stretch
 * of starts that is taken out of the set, whatever the order and however often. Hosts of one schedule share the work of
 * its hours; pools are unions of sets, groups of which everybody is needed are intersections.
 */
package org.bookonce.scheduling.slot;
