package org.bookonce.tenant.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The one key that every public form carries (R8.3): it proves that the form came from us (no forged request), names
 * the visitor, and tells a form sent twice from two forms. It is signed, bound to a purpose, and expires; nothing about
 * it is kept until it is used.
 */
@ApplicationScoped
public class FormKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final int ID_BYTES = 16;
    private static final int BODY_BYTES = 2 * ID_BYTES + Long.BYTES;
    private static final int MAC_BYTES = 16;

    @Inject
    Secret secret;

    /** A new key for one form; two forms never get the same one. */
    public String issue(String purpose) {
        return issue(purpose, Visitor.unknown());
    }

    /** A new key for one form of a visitor who is known already (R8.4): 16 bytes. */
    public String issue(String purpose, byte[] visitor) {
        return issue(purpose, visitor, Instant.now().plus(LIFETIME));
    }

    /**
     * The contents of a key sent back.
     *
     * @throws BusinessException {@link FormError#INVALID} when it is not ours or for another purpose,
     *     {@link FormError#EXPIRED} when its time is over
     */
    public FormKey verify(String key, String purpose) {
        FormKey read = read(key, purpose);
        read.refuseIfExpired(Instant.now());
        return read;
    }

    /**
     * The contents of a key sent back, however old it is: a form that was answered once gets the same answer for ever.
     *
     * @throws BusinessException {@link FormError#INVALID} when it is not ours or for another purpose
     */
    public FormKey read(String key, String purpose) {
        return find(key, purpose).orElseThrow(() -> new BusinessException(FormError.INVALID));
    }

    /** The same; nothing when the key is not ours or for another purpose. */
    public Optional<FormKey> find(String key, String purpose) {
        return decode(key).filter(bytes -> signed(bytes, purpose)).map(FormKeys::contents);
    }

    /**
     * The nonce that a key claims to have, verified or not: for who has to look up by it what the key was issued for, and
     * {@link #find} it then.
     */
    public Optional<byte[]> nonce(String key) {
        return decode(key).map(FormKeys::contents).map(FormKey::nonce);
    }

    private boolean signed(byte[] key, String purpose) {
        byte[] mac = Arrays.copyOfRange(key, BODY_BYTES, BODY_BYTES + MAC_BYTES);
        return MessageDigest.isEqual(mac, sign(purpose, Arrays.copyOf(key, BODY_BYTES)));
    }

    private static FormKey contents(byte[] key) {
        ByteBuffer buffer = ByteBuffer.wrap(key);
        byte[] nonce = new byte[ID_BYTES];
        byte[] visitor = new byte[ID_BYTES];
        buffer.get(nonce).get(visitor);
        return new FormKey(nonce, visitor, Instant.ofEpochMilli(buffer.getLong()));
    }

    String issue(String purpose, byte[] visitor, Instant expiry) {
        byte[] nonce = new byte[ID_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] body = ByteBuffer.allocate(BODY_BYTES)
                .put(nonce)
                .put(visitor)
                .putLong(expiry.toEpochMilli())
                .array();
        byte[] key = ByteBuffer.allocate(BODY_BYTES + MAC_BYTES)
                .put(body)
                .put(sign(purpose, body))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    private byte[] sign(String purpose, byte[] body) {
        return Arrays.copyOf(secret.mac(("form:" + purpose).getBytes(UTF_8), body), MAC_BYTES);
    }

    private static Optional<byte[]> decode(String key) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(key == null ? "" : key))
                    .filter(bytes -> bytes.length == BODY_BYTES + MAC_BYTES);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
