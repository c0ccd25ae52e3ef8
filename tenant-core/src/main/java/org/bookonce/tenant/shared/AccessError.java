package org.bookonce.tenant.shared;

/** Who may not do what. */
public enum AccessError implements ErrorCode {
    /** The person may see it, but not do this to it. */
    FORBIDDEN("access.forbidden", Kind.FORBIDDEN),
    /** Missing, or another organization's, which is the same to the asker (R14.2). */
    NOT_FOUND("access.not-found", Kind.NOT_FOUND);

    private final String key;
    private final Kind kind;

    AccessError(String key, Kind kind) {
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
