package org.bookonce.scheduling.location;

/**
 * Where a meeting takes place.
 *
 * @param text address, phone number, link or free text; empty where the kind needs none
 */
public record Location(LocationKind kind, String text) {}
