package org.bookonce.scheduling.oneoff;

import java.util.List;
import java.util.Optional;

/**
 * A page of one-offs.
 *
 * @param nextCursor where the list goes on, when it does
 * @param total how many there are with this filter
 */
public record OneOffList(List<OneOffRow> rows, Optional<String> nextCursor, long total) {}
