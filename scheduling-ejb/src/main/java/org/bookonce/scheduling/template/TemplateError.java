package org.bookonce.scheduling.template;

import org.bookonce.tenant.shared.ErrorCode;

/** What can be wrong with an organization's own words. */
public enum TemplateError implements ErrorCode {
    /** A name in braces that there is no variable of. Arguments: {@code name}, {@code known}. */
    UNKNOWN_VARIABLE("template.unknown-variable", Kind.INVALID),
    /** A brace that opens or closes nothing. */
    BRACES("template.braces", Kind.INVALID),
    /** A language that there are no texts for. */
    LANGUAGE_UNKNOWN("template.language-unknown", Kind.INVALID),
    /** Somebody else changed the words since they were shown. */
    STALE("template.stale", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    TemplateError(String key, Kind kind) {
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
