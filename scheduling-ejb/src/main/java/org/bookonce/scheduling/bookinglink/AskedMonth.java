package org.bookonce.scheduling.bookinglink;

import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The slots somebody asks for.
 *
 * @param slug of the booking link
 * @param minutes one of the link's durations
 * @param month in the zone; null for the first that has a free day
 * @param zone the invitee's: it only says which days and which month a start belongs to (R3.8)
 * @param visitor whose own hold does not stand in the way, 16 bytes (R8.4)
 */
@SuppressWarnings("ArrayRecordComponent")
public record AskedMonth(String slug, int minutes, YearMonth month, ZoneId zone, byte[] visitor) {}
