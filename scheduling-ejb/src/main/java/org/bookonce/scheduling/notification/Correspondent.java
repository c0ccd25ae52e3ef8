package org.bookonce.scheduling.notification;

import java.time.ZoneId;

/**
 * Whoever gets a mail, or is named in one.
 *
 * @param zone times in their mails are written in it
 * @param language tag of the language of their mails
 */
public record Correspondent(String name, String email, ZoneId zone, String language, boolean clock24) {}
