package org.bookonce.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.bookonce.tenant.membership.Role;

/** The side navigation and the Create menu, as the signed-in person sees them. */
@Named("navigation")
@RequestScoped
public class Navigation {

    @Inject
    Frame frame;

    @Inject
    Reader reader;

    /** Entries under one heading, which is empty for those that have none. */
    public record Part(String heading, List<Link> links) {}

    /** An entry: its address, the ending of its icon's class, its words, whether the page belongs to it. */
    public record Link(String address, String icon, String label, boolean current) {}

    /** The side navigation. */
    public List<Part> getParts() {
        List<NavigationEntry> seen = NavigationEntry.of(role());
        return Arrays.stream(NavigationEntry.Group.values())
                .map(group -> new Part(
                        heading(group),
                        seen.stream()
                                .filter(entry -> entry.group() == group)
                                .map(this::link)
                                .toList()))
                .filter(part -> !part.links().isEmpty())
                .toList();
    }

    /** What can be made. */
    public List<Link> getCreations() {
        return CreateEntry.of(role()).stream()
                .map(entry -> new Link(
                        frame.link(entry.path()),
                        entry.icon(),
                        reader.texts().get("console.create." + entry.name()),
                        false))
                .toList();
    }

    private Link link(NavigationEntry entry) {
        return new Link(
                frame.link(entry.path()),
                entry.icon(),
                reader.texts().get("console.nav." + entry.name()),
                entry.path().equals(frame.getSection()));
    }

    private String heading(NavigationEntry.Group group) {
        return group == NavigationEntry.Group.NONE ? "" : reader.texts().get("console.nav.group." + group.name());
    }

    private Role role() {
        return frame.getMember().role();
    }
}
