package org.bookonce.tenant.shared;

/**
 * A refusal with a stable name. Every feature lists its codes in one enum; {@link #key()} is the key in the error
 * bundle and the type of the problem document at once, {@link #kind()} decides the HTTP status.
 */
public interface ErrorCode {

    /** Stable name, {@code feature.reason}, such as {@code oneoff.booked}. */
    String key();

    /** What sort of refusal this is. */
    Kind kind();

    /** The sorts of refusal, each with the HTTP status it is answered with (SPEC section 13). */
    enum Kind {
        INVALID(422),
        NOT_FOUND(404),
        FORBIDDEN(403),
        CONFLICT(409),
        GONE(410),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status code. */
        public int status() {
            return status;
        }
    }
}
