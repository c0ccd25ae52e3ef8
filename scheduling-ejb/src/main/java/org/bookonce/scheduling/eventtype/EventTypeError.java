package org.bookonce.scheduling.eventtype;

import org.bookonce.tenant.shared.ErrorCode;

/** Why something cannot be done with an event type, or with a member's page. */
public enum EventTypeError implements ErrorCode {
    NOT_FOUND("eventtype.not-found", Kind.NOT_FOUND),
    /** Members make them for themselves; for others and for teams it takes an admin. */
    NOT_YOURS_TO_OFFER("eventtype.not-yours-to-offer", Kind.FORBIDDEN),
    /** Somebody else changed it since it was shown. */
    STALE("eventtype.stale", Kind.CONFLICT),
    /** Not 1 to 63 small letters, digits and hyphens. */
    SLUG_SHAPE("eventtype.slug-shape", Kind.INVALID),
    /** Another event type of the organization has it. */
    SLUG_TAKEN("eventtype.slug-taken", Kind.CONFLICT),
    DURATIONS_NEEDED("eventtype.durations-needed", Kind.INVALID),
    /** Arguments: {@code max}. */
    DURATIONS_TOO_MANY("eventtype.durations-too-many", Kind.INVALID),
    LOCATIONS_NEEDED("eventtype.locations-needed", Kind.INVALID),
    /** Arguments: {@code max}. */
    LOCATIONS_TOO_MANY("eventtype.locations-too-many", Kind.INVALID),
    HOSTS_NEEDED("eventtype.hosts-needed", Kind.INVALID),
    /** Arguments: {@code max}. */
    HOSTS_TOO_MANY("eventtype.hosts-too-many", Kind.INVALID),
    HOST_UNKNOWN("eventtype.host-unknown", Kind.INVALID),
    /** No schedule of that host. */
    SCHEDULE_UNKNOWN("eventtype.schedule-unknown", Kind.INVALID),
    /** Arguments: {@code max}. */
    QUESTIONS_TOO_MANY("eventtype.questions-too-many", Kind.INVALID),
    OPTIONS_NEEDED("eventtype.options-needed", Kind.INVALID),
    /** Arguments: {@code max}. */
    OPTIONS_TOO_MANY("eventtype.options-too-many", Kind.INVALID),
    WINDOW_NEEDED("eventtype.window-needed", Kind.INVALID),
    WINDOW_TURNED("eventtype.window-turned", Kind.INVALID),
    /** Longer than the rolling window. Arguments: {@code days} of it. */
    NOTICE_TOO_LONG("eventtype.notice-too-long", Kind.INVALID),
    NOT_A_COLOUR("eventtype.not-a-colour", Kind.INVALID),
    /** Another member has this page address. */
    PAGE_TAKEN("eventtype.page-taken", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    EventTypeError(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
