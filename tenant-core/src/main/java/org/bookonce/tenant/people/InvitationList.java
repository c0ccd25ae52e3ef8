package org.bookonce.tenant.people;

import java.util.List;
import java.util.Optional;

/**
 * A page of invitations.
 *
 * @param nextCursor where the next page begins, if there is one
 * @param total of all pages
 */
public record InvitationList(List<InvitationRow> rows, Optional<String> nextCursor, long total) {}
