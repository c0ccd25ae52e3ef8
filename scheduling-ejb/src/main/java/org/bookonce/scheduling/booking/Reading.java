package org.bookonce.scheduling.booking;

import java.time.ZoneId;

/**
 * How an invitee reads times and mails.
 *
 * @param language tag of the language of the page
 * @param clock24 whether they read a 24-hour clock
 */
public record Reading(ZoneId zone, String language, boolean clock24) {}
