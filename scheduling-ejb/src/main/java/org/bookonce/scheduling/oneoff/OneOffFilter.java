package org.bookonce.scheduling.oneoff;

import java.util.Optional;
import java.util.UUID;

/**
 * Which one-offs are wanted.
 *
 * @param status nothing means all but deleted ones
 * @param hostId nothing means everybody's that the person may see
 * @param search part of a title; empty means all
 * @param cursor where the list goes on
 * @param size rows wanted, at most 200
 */
public record OneOffFilter(
        Optional<OneOffStatus> status, Optional<UUID> hostId, String search, Optional<String> cursor, int size) {}
