package org.bookonce.scheduling.bookinglink;

import java.time.ZoneId;
import java.util.UUID;

/**
 * Where a booking of a booking link can go (R7.3): to another start of the same event type with the same hosts.
 *
 * @param minutes how long it takes, then as now
 * @param zone in which it was agreed
 */
public record OtherStarts(UUID bookingId, String title, int minutes, ZoneId zone, MonthOfSlots month) {}
