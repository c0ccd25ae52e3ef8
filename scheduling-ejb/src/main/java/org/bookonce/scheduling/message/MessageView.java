package org.bookonce.scheduling.message;

import org.bookonce.scheduling.notification.LetterPreview;

/**
 * A message with what it says.
 *
 * @param said the mail server's own words of the last attempt that failed; empty when none did
 * @param letter as its recipient reads it, without the ends of addresses that let them in
 */
public record MessageView(MessageRow row, String said, LetterPreview letter) {}
