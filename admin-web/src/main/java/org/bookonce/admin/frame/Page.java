package org.bookonce.admin.frame;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of an organization's console: the path after the organization, the Faces view, the place in navigation. */
public enum Page {
    HOME("home", "/home/overview.xhtml", "home"),
    ONE_OFFS("one-offs", "/oneoff/list.xhtml", "one-offs"),
    NEW_ONE_OFF("one-offs/new", "/oneoff/new.xhtml", "one-offs"),
    ONE_OFFS_FILE("one-offs\\.csv", "/views/one-offs-export", "one-offs"),
    PROPOSALS("one-offs/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/proposals", "/proposal/list.xhtml", "one-offs"),
    BOOKINGS("bookings", "/booking/list.xhtml", "bookings"),
    BOOKING_FILE("bookings\\.csv", "/views/booking-export", "bookings"),
    MOVE_BOOKING("bookings/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/move", "/booking/move.xhtml", "bookings"),
    REASSIGN_BOOKING(
            "bookings/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/reassign", "/booking/reassign.xhtml", "bookings"),
    BOOKING("bookings/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", "/booking/detail.xhtml", "bookings"),
    EVENT_TYPES("event-types", "/eventtype/list.xhtml", "event-types"),
    NEW_EVENT_TYPE("event-types/new", "/eventtype/editor.xhtml", "event-types"),
    HOST_PAGE("event-types/page", "/eventtype/page.xhtml", "event-types"),
    EVENT_TYPE("event-types/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", "/eventtype/editor.xhtml", "event-types"),
    PEOPLE("people", "/people/list.xhtml", "people"),
    INVITE("people/invite", "/invitation/invite.xhtml", "people"),
    INVITATIONS("people/invitations", "/invitation/list.xhtml", "people"),
    PERSON("people/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", "/people/person.xhtml", "people"),
    PLAN("plan", "/plan/plan.xhtml", "plan"),
    BRANDING("branding", "/organization/branding.xhtml", "branding"),
    AUDIT("audit", "/audit/list.xhtml", "audit"),
    AUDIT_FILE("audit\\.csv", "/views/audit-export", "audit"),
    SETTINGS("settings", "/organization/settings.xhtml", "settings"),
    AVAILABILITY("availability", "/availability/week.xhtml", "availability"),
    OFFERED("availability/offered", "/availability/offered.xhtml", "availability"),
    SEARCH("search", "/search/results.xhtml", "search"),
    PROFILE("profile", "/profile/profile.xhtml", "profile"),
    LEAVE("leave", "/people/leave.xhtml", "profile"),
    MESSAGES("messages", "/message/list.xhtml", "messages"),
    MESSAGE("messages/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", "/message/detail.xhtml", "messages"),
    MESSAGE_LETTER(
            "messages/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/letter", "/views/message-letter", "messages"),
    MAIL_WORDS("mail-templates", "/template/words.xhtml", "messages"),
    MAIL_PREVIEW("mail-templates/preview", "/views/mail-preview", "messages");

    private final Pattern path;
    private final String view;
    private final String section;

    Page(String path, String view, String section) {
        this.path = Pattern.compile(path);
        this.view = view;
        this.section = section;
    }

    /** The Faces view that shows it. */
    String view() {
        return view;
    }

    /** The entry of the side navigation it belongs to; {@code search} and {@code profile} are in the bar. */
    String section() {
        return section;
    }

    /**
     * The page of a path, with the id in it.
     *
     * @param path without organization and leading slash, such as {@code one-offs/new}
     */
    static Optional<Found> find(String path) {
        for (Page page : values()) {
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
    record Found(Page page, Optional<UUID> id) {}
}
