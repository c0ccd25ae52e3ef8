package org.bookonce.publicweb.bookinglink;

import java.util.List;
import org.bookonce.publicweb.page.Frame;
import org.bookonce.publicweb.page.Sharing;

/**
 * What can be booked with a member, or with the organization.
 *
 * @param name the member's or the organization's
 * @param picture address of the member's; empty where there is none, and for the organization
 * @param welcome may be empty
 * @param ofMember whether it is a member's
 * @param people members with a page of their own
 */
public record HostPage(
        Frame frame,
        Sharing sharing,
        String name,
        String picture,
        String welcome,
        boolean ofMember,
        List<Link> links,
        List<Person> people) {

    /** Something that can be booked; {@code host} is empty where the page says whose it is. */
    public record Link(String title, String href, String duration, String description, String colour, String host) {}

    /** Somebody with something to book. */
    public record Person(String name, String initials, String picture, String href, String links) {}
}
