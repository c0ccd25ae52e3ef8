package org.bookonce.tenant.shared;

/** What can be wrong with any field. */
public enum InputError implements ErrorCode {
    /** The whole input is refused; its fields say why. */
    INVALID("input.invalid"),
    REQUIRED("input.required"),
    /** Arguments: {@code max}. */
    TOO_LONG("input.too-long"),
    /** Arguments: {@code min}, {@code max}. */
    OUT_OF_RANGE("input.out-of-range"),
    /** Control characters other than line breaks and tabs in a long text. */
    UNREADABLE("input.unreadable"),
    NOT_AN_EMAIL("input.not-an-email");

    private final String key;

    InputError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
