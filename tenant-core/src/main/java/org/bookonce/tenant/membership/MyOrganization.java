package org.bookonce.tenant.membership;

/** An organization of the signed-in person. */
public record MyOrganization(String slug, String name, Role role) {}
