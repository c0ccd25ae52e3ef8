package org.bookonce.tenant.profile;

import org.bookonce.tenant.shared.ErrorCode;

/** Why a profile is not saved. */
public enum ProfileError implements ErrorCode {
    ZONE_UNKNOWN("profile.zone-unknown", Kind.INVALID),
    LANGUAGE_UNKNOWN("profile.language-unknown", Kind.INVALID),
    /** It is another one than the person saw when they changed it. */
    STALE("profile.stale", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    ProfileError(String key, Kind kind) {
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
