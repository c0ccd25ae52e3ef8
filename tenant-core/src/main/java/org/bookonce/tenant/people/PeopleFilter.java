package org.bookonce.tenant.people;

import java.util.Optional;
import org.bookonce.tenant.membership.Role;

/**
 * Which people are wanted.
 *
 * @param status nothing means all
 * @param role nothing means all
 * @param search part of a name or an e-mail address; empty means all
 * @param cursor where the list goes on
 * @param size rows wanted, at most 200
 */
public record PeopleFilter(
        Optional<PersonStatus> status, Optional<Role> role, String search, Optional<String> cursor, int size) {}
