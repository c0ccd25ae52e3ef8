package org.bookonce.tenant.picture;

import org.bookonce.tenant.shared.ErrorCode;

/** Why an uploaded file is not taken as a picture. */
public enum PictureError implements ErrorCode {
    /** The file is empty, or there is none. */
    MISSING("picture.missing"),
    /** No picture that can be read. */
    UNREADABLE("picture.unreadable"),
    /** A vector drawing, which can carry scripts. */
    SVG("picture.svg"),
    /** More bytes than such a picture needs. Arguments: {@code max}, in megabytes. */
    TOO_LARGE("picture.too-large"),
    /** More pixels than such a picture needs. Arguments: {@code max}, of one side. */
    TOO_WIDE("picture.too-wide");

    private final String key;

    PictureError(String key) {
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
