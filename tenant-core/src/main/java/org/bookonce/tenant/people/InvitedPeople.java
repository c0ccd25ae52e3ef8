package org.bookonce.tenant.people;

import java.io.Serializable;
import java.util.List;

/**
 * What became of the addresses that somebody wanted to invite; each is in one of the lists.
 *
 * @param invited get a mail now
 * @param members are active members already
 * @param waiting have an open invitation already; it stays as it is
 * @param deactivated were members: an owner or admin reactivates them, an invitation cannot
 */
public record InvitedPeople(List<String> invited, List<String> members, List<String> waiting, List<String> deactivated)
        implements Serializable {}
