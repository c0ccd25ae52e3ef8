package org.bookonce.tenant.operator;

import java.util.Optional;
import org.bookonce.tenant.organization.Standing;

/**
 * Which organizations are wanted.
 *
 * @param text part of the name or the slug; empty for all
 * @param plan id of a plan; empty for all
 * @param cursor where the page begins
 * @param size rows of a page, at most 200
 */
public record OrganizationSearch(
        String text, Optional<Standing> standing, String plan, Optional<String> cursor, int size) {}
