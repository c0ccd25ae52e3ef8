package org.bookonce.scheduling.booking;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who could take a booking.
 *
 * @param free whether nothing takes their time then
 * @param meets what does, for owners and admins; members are not told what others have
 * @param outsideHours whether it lies outside of their working hours, which hinders nobody
 */
public record OtherHost(UUID id, String name, boolean free, Optional<TakenTime> meets, boolean outsideHours) {}
