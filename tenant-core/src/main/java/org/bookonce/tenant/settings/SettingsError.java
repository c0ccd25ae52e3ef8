package org.bookonce.tenant.settings;

import org.bookonce.tenant.shared.ErrorCode;

/** What can be wrong with an organization's settings. */
public enum SettingsError implements ErrorCode {
    /** Not 2 to 63 small letters, digits and hyphens. */
    SLUG_SHAPE("organization.slug-shape", Kind.INVALID),
    /** A word that addresses of ours begin with. */
    SLUG_RESERVED("organization.slug-reserved", Kind.INVALID),
    /** Another organization has it, or once had it. */
    SLUG_TAKEN("organization.slug-taken", Kind.CONFLICT),
    /** The organization claimed too many new ones within a day. */
    SLUGS_TOO_MANY("organization.slugs-too-many", Kind.TOO_MANY),
    /** The person made too many organizations within a day. Arguments: {@code max}. */
    TOO_MANY("organization.too-many", Kind.TOO_MANY),
    /** The sign-in knows no e-mail address, and an owner needs one. */
    NO_EMAIL("organization.no-email", Kind.INVALID),
    /** Somebody else changed the settings since they were shown. */
    STALE("organization.stale", Kind.CONFLICT),
    ZONE_UNKNOWN("organization.zone-unknown", Kind.INVALID),
    LANGUAGE_UNKNOWN("organization.language-unknown", Kind.INVALID),
    /** No address of an https site. Arguments: {@code text}. */
    NOT_AN_ORIGIN("organization.not-an-origin", Kind.INVALID),
    /** Arguments: {@code max}. */
    TOO_MANY_ORIGINS("organization.too-many-origins", Kind.INVALID),
    NOT_A_COLOUR("organization.not-a-colour", Kind.INVALID);

    private final String key;
    private final Kind kind;

    SettingsError(String key, Kind kind) {
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
