package org.bookonce.scheduling.eventtype;

import java.util.Optional;
import java.util.UUID;

/**
 * Which event types are wanted.
 *
 * @param ownerId nothing means everybody's that the person may see
 * @param active nothing means switched on or off
 * @param search part of a title or an address; empty means all
 * @param cursor where the list goes on
 * @param size rows wanted, at most 200
 */
public record EventTypeFilter(
        Optional<UUID> ownerId, Optional<Boolean> active, String search, Optional<String> cursor, int size) {}
