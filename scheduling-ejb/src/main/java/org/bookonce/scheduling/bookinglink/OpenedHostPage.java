package org.bookonce.scheduling.bookinglink;

import java.util.List;

/**
 * The public page of a member, or of the whole organization (R3.3).
 *
 * @param name the member's or the organization's
 * @param picture version of the member's picture; empty where there is none, and for the organization
 * @param welcome may be empty
 * @param links what can be booked, in the owner's order; only listed and active event types
 * @param hosts members with something to book; none on a member's own page
 */
public record OpenedHostPage(String name, String picture, String welcome, List<Link> links, List<Host> hosts) {

    /** An event type that can be booked. */
    public record Link(
            String slug, String title, String description, List<Integer> durations, String colour, String host) {}

    /** A member with a page; {@code picture} is the version of theirs, or empty. */
    public record Host(String slug, String name, String picture, int links) {}

    public OpenedHostPage {
        links = List.copyOf(links);
        hosts = List.copyOf(hosts);
    }
}
