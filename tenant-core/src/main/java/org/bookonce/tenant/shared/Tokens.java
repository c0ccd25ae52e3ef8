package org.bookonce.tenant.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** Makes capability tokens, and makes them again from their seed (R14.1). */
@ApplicationScoped
public class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_BYTES = 16;
    private static final int TEXT_BYTES = 18;

    @Inject
    Secret secret;

    /** A new token; tokens of different purposes never meet. */
    public Token mint(String purpose) {
        byte[] seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        String text = show(purpose, seed);
        return new Token(text, seed, hash(text));
    }

    /** The text of a token made earlier. */
    public String show(String purpose, byte[] seed) {
        byte[] mac = secret.mac(("token:" + purpose).getBytes(UTF_8), seed);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, TEXT_BYTES));
    }

    /** What is kept of a token's text; any text has a hash, so that an unknown one is simply not found. */
    public static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JDK has no SHA-256", e);
        }
    }
}
