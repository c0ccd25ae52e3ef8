package org.bookonce.scheduling.booking;

import java.time.ZoneId;
import java.util.Optional;

/**
 * Whoever books, as they named themselves.
 *
 * @param name may be empty where the host does not ask for it
 * @param email empty where the host does not ask for it: then no mail is sent to them
 * @param zone the zone they chose their time in; their mails use it too (R6.2)
 * @param language tag of the language they booked in
 */
public record Invitee(String name, Optional<String> email, ZoneId zone, String language, boolean clock24) {}
