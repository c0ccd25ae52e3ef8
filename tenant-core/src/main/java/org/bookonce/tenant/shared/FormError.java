package org.bookonce.tenant.shared;

/** What can be wrong with a form key (R8.3). */
public enum FormError implements ErrorCode {
    /** The key was ours, but its time is over: the form is shown again, filled in. */
    EXPIRED("form.expired", Kind.CONFLICT),
    /** The key is missing, forged, or belongs to another form. */
    INVALID("form.invalid", Kind.FORBIDDEN);

    private final String key;
    private final Kind kind;

    FormError(String key, Kind kind) {
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
