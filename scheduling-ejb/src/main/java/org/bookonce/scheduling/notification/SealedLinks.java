package org.bookonce.scheduling.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.shared.Secret;

/**
 * The content of a message as it is kept. Addresses that let whoever has them in are sealed (R14.1): AES-256-GCM with a
 * key that is derived outside the database, each bound to its message, so that it opens in no other row. Those of the
 * console let nobody in, and are kept as they are.
 */
@ApplicationScoped
class SealedLinks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> CAPABILITIES = List.of("manageUrl", "url");
    private static final String HIDDEN = "\u2022".repeat(8);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    Secret secret;

    @Inject
    Addresses addresses;

    /** The JSON of a mail, fit to be kept in the row of this message. */
    String seal(Object mail, UUID messageId) {
        return replace(MailJson.tree(mail), address -> {
            if (addresses.inConsole(address)) {
                return address;
            }
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            byte[] hidden = crypt(Cipher.ENCRYPT_MODE, messageId, nonce, address.getBytes(UTF_8));
            Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
            return text.encodeToString(nonce) + "." + text.encodeToString(hidden);
        });
    }

    /** The JSON of the mail again; {@link IllegalStateException} with another key or in another row. */
    String open(String json, UUID messageId) {
        return replace(MailJson.tree(json), kept -> {
            if (kept.contains("://")) {
                return kept;
            }
            String[] parts = kept.split("\\.", 2);
            Base64.Decoder bytes = Base64.getUrlDecoder();
            return new String(
                    crypt(Cipher.DECRYPT_MODE, messageId, bytes.decode(parts[0]), bytes.decode(parts[1])), UTF_8);
        });
    }

    /** The JSON of the mail for others than its recipient: of each such address everything but its end. */
    String mask(String json, UUID messageId) {
        return replace(
                MailJson.tree(open(json, messageId)),
                address -> addresses.inConsole(address) ? address : mask(address));
    }

    /** An address without the end that lets people in. */
    static String mask(String address) {
        return address.substring(0, address.lastIndexOf('/') + 1) + HIDDEN;
    }

    /** Whether this is an address without its end. */
    static boolean masked(String address) {
        return address.endsWith(HIDDEN);
    }

    private static String replace(ObjectNode mail, UnaryOperator<String> change) {
        CAPABILITIES.stream()
                .filter(mail::hasNonNull)
                .forEach(field -> mail.put(field, change.apply(mail.get(field).textValue())));
        return mail.toString();
    }

    private byte[] crypt(int mode, UUID messageId, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec key = new SecretKeySpec(secret.mac("mail:links".getBytes(UTF_8)), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(messageId.toString().getBytes(UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the link of a mail cannot be opened", e);
        }
    }
}
