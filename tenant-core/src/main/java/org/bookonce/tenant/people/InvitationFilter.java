package org.bookonce.tenant.people;

import java.util.Optional;

/**
 * Which invitations to list.
 *
 * @param status only these; nothing means all
 * @param cursor where the page begins
 * @param size rows on a page
 */
public record InvitationFilter(Optional<InvitationStatus> status, Optional<String> cursor, int size) {}
