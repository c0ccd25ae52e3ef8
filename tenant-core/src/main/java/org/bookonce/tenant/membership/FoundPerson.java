package org.bookonce.tenant.membership;

import java.util.UUID;

/** A person that a search found. @param active whether they are, or are deactivated (R1.5) */
public record FoundPerson(UUID id, String name, String email, Role role, boolean active) {}
