package org.bookonce.scheduling.eventtype;

import java.util.UUID;

/** An event type that was just made. @param url its public address, absolute */
public record CreatedEventType(UUID id, String url) {}
