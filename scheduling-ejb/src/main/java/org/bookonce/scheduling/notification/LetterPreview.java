package org.bookonce.scheduling.notification;

/**
 * A mail as its recipient reads it, but for the links that would let others in (R14.1).
 *
 * @param html a whole document with styles of its own and no script
 * @param text the plain-text twin
 */
public record LetterPreview(String subject, String html, String text) {}
