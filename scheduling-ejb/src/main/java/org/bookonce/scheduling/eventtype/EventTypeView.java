package org.bookonce.scheduling.eventtype;

import java.util.UUID;

/**
 * An event type for those who keep it.
 *
 * @param url its public address, absolute
 * @param changeable whether the person may change it
 */
public record EventTypeView(
        UUID id, UUID ownerId, boolean active, int version, EventTypeTerms terms, String url, boolean changeable) {}
