package org.bookonce.tenant.membership;

import java.time.ZoneId;
import java.util.UUID;

/** Somebody whose time the signed-in person may offer. */
public record Teammate(UUID id, String name, String email, ZoneId zone) {}
