package org.bookonce.tenant.people;

import java.util.List;
import java.util.Optional;

/**
 * A page of people.
 *
 * @param nextCursor where the list goes on, when it does
 * @param total how many there are with this filter
 */
public record PeopleList(List<PersonView> rows, Optional<String> nextCursor, long total) {}
