/**
 * One-off meetings (SPEC 2): hand-picked times behind a link that books once.
 *
 * <p>Two flows: {@link CreateOneOff} (the console) and {@link OpenOneOff} → {@link BookOfferedSlot} (the invitee).
 *
 * <p>Decisions: a one-off is never edited (R2.5). Its expiry follows from its timestamps, no job sets it. What each
 * writer does to a one-off it does under the lock of the host, so that nothing it read can change before it commits.
 */
package org.bookonce.scheduling.oneoff;
