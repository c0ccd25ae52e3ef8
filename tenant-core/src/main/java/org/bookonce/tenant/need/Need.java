package org.bookonce.tenant.need;

import java.time.Instant;
import java.util.Map;

/**
 * Something that waits for a person.
 *
 * @param kind {@code feature.what}, such as {@code one-off.closing}: {@code console.need.<kind>} says what it is,
 *     {@code console.need.<kind>.do} what the person can do
 * @param arguments named arguments of the first text; an {@link Instant} is written the reader's way
 * @param path where it is done: a path within the organization's console, with query, such as {@code bookings?q=x}
 * @param due by when; the earliest comes first
 */
public record Need(String kind, Map<String, Object> arguments, String path, Instant due) {}
