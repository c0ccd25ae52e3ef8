package org.bookonce.scheduling.booking;

import java.util.Optional;
import java.util.UUID;

/**
 * Fired when the locks for a booking were asked for, before anything is read under them: whoever has to read something
 * once it is made asks ahead for it ({@link org.bookonce.tenant.tenancy.Sql#ahead}), so that all is read in one round trip.
 *
 * @param oneOffId the one-off it would come about through, if any
 */
public record BookingExpected(Optional<UUID> oneOffId) {}
