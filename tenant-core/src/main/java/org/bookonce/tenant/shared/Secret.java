package org.bookonce.tenant.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that is kept outside the database: tokens are derived from it and form keys are signed with it (R14.1).
 * Start-up fails when it is missing or shorter than 32 bytes.
 */
@ApplicationScoped
public class Secret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 32;

    private SecretKeySpec key;

    protected Secret() {}

    @Inject
    public Secret(@ConfigProperty(name = "bookonce.tokens.secret") String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalArgumentException("bookonce.tokens.secret needs at least 32 bytes, in base64");
        }
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** HMAC-SHA256 (RFC 2104) of the parts, each preceded by its length: 32 bytes. */
    public byte[] mac(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update((byte) (part.length >> 8));
                mac.update((byte) part.length);
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK has no " + ALGORITHM, e);
        }
    }
}
