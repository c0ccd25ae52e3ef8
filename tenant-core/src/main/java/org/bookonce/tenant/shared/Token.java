package org.bookonce.tenant.shared;

/**
 * A capability in an address. At rest only {@code seed} and {@code hash} are kept: the hash finds the row, the seed and
 * the {@link Secret} make the text again when its owner wants to see it (R14.1).
 *
 * @param text 24 characters of base64url, 144 bits
 * @param seed 16 random bytes
 * @param hash SHA-256 of the text
 */
public record Token(String text, byte[] seed, byte[] hash) {}
