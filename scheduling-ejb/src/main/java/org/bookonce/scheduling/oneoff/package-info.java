/**
 * One-off meetings (SPEC 2): hand-picked times behind a link that books once.
 *
 * <p>Two flows: {@link CreateOneOff} (the console) and {@link OpenOneOff} → {@link BookOfferedSlot} (the invitee). Besides:
 * {@link DuplicateOneOff} makes one from another (R2.5), {@link Replacements} in place of a cancelled booking (R2.13),
 * {@link Removal} deletes (R2.6); {@link ListOneOffs} and {@link ExportOneOffs} show the same rows.
 *
 * <p>Decisions: a one-off is never edited (R2.5). Its expiry follows from its timestamps, no job sets it; so does the
 * release of held times (R2.14), which is the expiry of their claims. What each writer does to a one-off it does under the
 * lock of the host, so that nothing it read can change before it commits. A replacement keeps the expiry and the deadline
 * of the former one if they are still ahead; it has none where they have passed, and then holds nothing. Who is told that
 * one was deleted: its host and its creator, unless they did it themselves, and only while it was open.
 */
package org.bookonce.scheduling.oneoff;
