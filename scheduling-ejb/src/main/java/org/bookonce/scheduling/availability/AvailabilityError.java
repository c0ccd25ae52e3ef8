package org.bookonce.scheduling.availability;

import org.bookonce.tenant.shared.ErrorCode;

/** What can be wrong with a schedule. */
public enum AvailabilityError implements ErrorCode {
    /** No time of day. */
    TIME_UNREADABLE("availability.time-unreadable", Kind.INVALID),
    /** Hours that are over before they begin; those past midnight end on the next day. */
    ENDS_FIRST("availability.ends-first", Kind.INVALID),
    /** Hours of more than a day. */
    TOO_LONG("availability.too-long", Kind.INVALID),
    /** Hours that overlap other hours of the same day. */
    OVERLAP("availability.overlap", Kind.INVALID),
    /** Arguments: {@code max}. */
    TOO_MANY_HOURS("availability.too-many-hours", Kind.INVALID),
    /** Arguments: {@code max}. */
    TOO_MANY_DATES("availability.too-many-dates", Kind.INVALID),
    /** Arguments: {@code max} years. */
    DATE_TOO_FAR("availability.date-too-far", Kind.INVALID),
    ZONE_UNKNOWN("availability.zone-unknown", Kind.INVALID),
    /** The host has another schedule of this name. */
    NAME_TAKEN("availability.name-taken", Kind.INVALID),
    /** Arguments: {@code max}. */
    TOO_MANY("availability.too-many", Kind.CONFLICT),
    /** The standard one, as long as there are others. */
    STANDARD_STAYS("availability.standard-stays", Kind.CONFLICT),
    /** Somebody else changed it since it was shown. */
    STALE("availability.stale", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    AvailabilityError(String key, Kind kind) {
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
