package org.bookonce.tenant.shared;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Names a visitor without an account: 16 random bytes that travel in addresses and form keys (R8.3, R8.4), never in a
 * cookie. Whoever knows the name gets back what was held for it, nothing else.
 */
public final class Visitor {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Visitor() {}

    /** Somebody who was not seen before. */
    public static byte[] unknown() {
        byte[] visitor = new byte[BYTES];
        RANDOM.nextBytes(visitor);
        return visitor;
    }

    /** The visitor that an address names; somebody new when it names none. */
    public static byte[] read(String text) {
        try {
            byte[] visitor = Base64.getUrlDecoder().decode(text == null ? "" : text);
            return visitor.length == BYTES ? visitor : unknown();
        } catch (IllegalArgumentException notBase64) {
            return unknown();
        }
    }

    /** How an address names the visitor. */
    public static String text(byte[] visitor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(visitor);
    }
}
