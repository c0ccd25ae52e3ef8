package org.bookonce.tenant.people;

import java.util.List;

/**
 * What a signed-in person was invited to.
 *
 * @param open by organization
 * @param unverified whether they would first have to prove that the address is theirs; then nothing is shown
 */
public record MyInvitations(List<MyInvitation> open, boolean unverified) {}
