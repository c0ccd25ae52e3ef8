package org.bookonce.admin.frame;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bookonce.tenant.membership.Role;

/** What the bar's Create menu offers, in order, and to whom. */
enum CreateEntry {
    ONE_OFF("one-offs/new", "link", EnumSet.allOf(Role.class)),
    EVENT_TYPE("event-types/new", "repeat", EnumSet.allOf(Role.class)),
    INVITE("people/invite", "people", EnumSet.of(Role.OWNER, Role.ADMIN));

    private final String path;
    private final String icon;
    private final Set<Role> roles;

    CreateEntry(String path, String icon, Set<Role> roles) {
        this.path = path;
        this.icon = icon;
        this.roles = roles;
    }

    /** What a person can make, as far as there is a page for it. */
    static List<CreateEntry> of(Role role) {
        return Arrays.stream(values())
                .filter(entry ->
                        entry.roles.contains(role) && Page.find(entry.path).isPresent())
                .toList();
    }

    /** Where it is made. */
    String path() {
        return path;
    }

    /** Ending of the class of its icon. */
    String icon() {
        return icon;
    }
}
