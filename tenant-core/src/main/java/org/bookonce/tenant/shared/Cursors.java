package org.bookonce.tenant.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Where a list goes on: a signed text that only we can make. */
@ApplicationScoped
public class Cursors {

    private static final int MAC_BYTES = 12;

    @Inject
    Secret secret;

    /** The cursor that stands for a position in a list. */
    public String sign(String list, String position) {
        byte[] text = position.getBytes(UTF_8);
        byte[] bytes = Arrays.copyOf(mac(list, text), MAC_BYTES + text.length);
        System.arraycopy(text, 0, bytes, MAC_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The position that a cursor stands for; nothing for a text that is not ours, which means the list's beginning. */
    public Optional<String> verify(String list, String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            byte[] text = Arrays.copyOfRange(bytes, Math.min(MAC_BYTES, bytes.length), bytes.length);
            boolean ours = MessageDigest.isEqual(mac(list, text), Arrays.copyOf(bytes, MAC_BYTES));
            return ours ? Optional.of(new String(text, UTF_8)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] mac(String list, byte[] text) {
        return Arrays.copyOf(secret.mac(("cursor:" + list).getBytes(UTF_8), text), MAC_BYTES);
    }
}
