package org.bookonce.admin.frame;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bookonce.tenant.membership.Role;

/**
 * The entries of the side navigation, in order: whom they are shown to, where they lead. A page belongs to an entry by
 * its section. Showing an entry allows nothing: the page's use case decides.
 */
enum NavigationEntry {
    HOME("home", "home", Group.NONE, EnumSet.allOf(Role.class)),
    ONE_OFFS("one-offs", "link", Group.SCHEDULING, EnumSet.allOf(Role.class)),
    BOOKINGS("bookings", "calendar", Group.SCHEDULING, EnumSet.allOf(Role.class)),
    EVENT_TYPES("event-types", "repeat", Group.SCHEDULING, EnumSet.allOf(Role.class)),
    MESSAGES("messages", "mail", Group.SCHEDULING, EnumSet.allOf(Role.class)),
    AVAILABILITY("availability", "clock", Group.SCHEDULING, EnumSet.allOf(Role.class)),
    PEOPLE("people", "people", Group.ORGANIZATION, EnumSet.of(Role.OWNER, Role.ADMIN)),
    PLAN("plan", "gauge", Group.ORGANIZATION, EnumSet.allOf(Role.class)),
    BRANDING("branding", "brush", Group.ORGANIZATION, EnumSet.of(Role.OWNER, Role.ADMIN)),
    AUDIT("audit", "list", Group.ORGANIZATION, EnumSet.of(Role.OWNER, Role.ADMIN)),
    SETTINGS("settings", "settings", Group.ORGANIZATION, EnumSet.of(Role.OWNER, Role.ADMIN));

    /** What stands together under one heading. */
    enum Group {
        /** Has no heading. */
        NONE,
        SCHEDULING,
        ORGANIZATION
    }

    private final String path;
    private final String icon;
    private final Group group;
    private final Set<Role> roles;

    NavigationEntry(String path, String icon, Group group, Set<Role> roles) {
        this.path = path;
        this.icon = icon;
        this.group = group;
        this.roles = roles;
    }

    /** What a person sees: entries of their role that lead somewhere. */
    static List<NavigationEntry> of(Role role) {
        return Arrays.stream(values())
                .filter(entry ->
                        entry.roles.contains(role) && Page.find(entry.path).isPresent())
                .toList();
    }

    /** Where it leads, which is the section of its pages, too. */
    String path() {
        return path;
    }

    /** Ending of the class of its icon. */
    String icon() {
        return icon;
    }

    /** What it stands with. */
    Group group() {
        return group;
    }
}
