package org.bookonce.tenant.shared;

import java.time.Instant;

/**
 * What a form key of ours says (R8.3).
 *
 * @param nonce 16 bytes, different for every form that was shown: the idempotency key
 * @param visitor 16 bytes that name the visitor
 * @param expiry until when the form can be sent for the first time
 */
public record FormKey(byte[] nonce, byte[] visitor, Instant expiry) {

    /** Refuses a form that was open for too long with {@link FormError#EXPIRED}. */
    public void refuseIfExpired(Instant now) {
        if (now.isAfter(expiry)) {
            throw new BusinessException(FormError.EXPIRED);
        }
    }
}
