package org.bookonce.scheduling.eventtype;

import java.util.UUID;

/**
 * A bookable kind of meeting as it is kept (R3.1).
 *
 * <p>Life: it is made active, can be switched off and on again, and is deleted once and for all; its bookings stay.
 */
record EventType(UUID id, UUID ownerId, boolean active, int version, EventTypeTerms terms) {}
