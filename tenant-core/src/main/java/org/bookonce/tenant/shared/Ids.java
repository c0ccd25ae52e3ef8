package org.bookonce.tenant.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Internal ids: UUID version 7 (RFC 9562, section 5.7), so that they sort by the time they were made. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id: 48 bits of milliseconds since 1970, then 74 random bits. */
    public static UUID next() {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = 0x8000000000000000L | (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL);
        return new UUID(high, low);
    }
}
