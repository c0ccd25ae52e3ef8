package org.bookonce.tenant.shared;

/**
 * What a verified form key says (R8.3).
 *
 * @param nonce 16 bytes, different for every form that was shown: the idempotency key
 * @param visitor 16 bytes that name the visitor
 */
public record FormKey(byte[] nonce, byte[] visitor) {}
