package org.bookonce.admin.frame;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of platform operators (R1.4), outside of organizations. To everybody else they do not exist. Their views lie
 * in another folder than their addresses name: the server would lead {@code /platform} on to a folder of that name.
 */
public enum PlatformPage {
    ORGANIZATIONS("/platform", "/operator/organizations.xhtml", "platform"),
    ORGANIZATION(
            "/platform/organizations/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})",
            "/operator/organization.xhtml", "platform"),
    PLANS("/platform/plans", "/operator/plans.xhtml", "platform-plans");

    /** What operators see instead while the identity provider cannot say whether they are some. */
    static final String UNCONFIRMED = "/operator/unconfirmed.xhtml";

    private final Pattern path;
    private final String view;
    private final String section;

    PlatformPage(String path, String view, String section) {
        this.path = Pattern.compile(path);
        this.view = view;
        this.section = section;
    }

    /** The Faces view that shows it. */
    String view() {
        return view;
    }

    /** The entry of the side navigation it belongs to. */
    String section() {
        return section;
    }

    /** The page of a path, with the id in it. */
    static Optional<Found> find(String path) {
        for (PlatformPage page : values()) {
            Matcher matcher = page.path.matcher(path);
            if (matcher.matches()) {
                return Optional.of(new Found(
                        page,
                        matcher.groupCount() == 0 ? Optional.empty() : Optional.of(UUID.fromString(matcher.group(1)))));
            }
        }
        return Optional.empty();
    }

    /** A page and the id that its address names. */
    record Found(PlatformPage page, Optional<UUID> id) {}
}
