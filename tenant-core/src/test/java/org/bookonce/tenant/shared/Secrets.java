package org.bookonce.tenant.shared;

import java.util.Base64;

/** Secrets for tests. */
final class Secrets {

    private Secrets() {}

    static Secret one() {
        return of((byte) 1);
    }

    static Secret another() {
        return of((byte) 2);
    }

    private static Secret of(byte fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, fill);
        return new Secret(Base64.getEncoder().encodeToString(key));
    }
}
