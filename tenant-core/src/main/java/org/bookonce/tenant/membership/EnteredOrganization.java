package org.bookonce.tenant.membership;

import org.bookonce.tenant.organization.FoundOrganization;

/** An organization and the signed-in person's membership in it. */
public record EnteredOrganization(FoundOrganization organization, Member member) {}
