package org.bookonce.tenant.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One key per form: ours, for its purpose, for a time (R8.3). */
class FormKeysTest {

    private final FormKeys keys = new FormKeys();

    @BeforeEach
    void aSecret() {
        keys.secret = Secrets.one();
    }

    @Test
    void aKeyComesBackWithItsNonceAndVisitor() {
        String key = keys.issue("book");
        assertThat(keys.verify(key, "book").nonce())
                .hasSize(16)
                .isEqualTo(keys.verify(key, "book").nonce());
        assertThat(keys.verify(key, "book").visitor())
                .hasSize(16)
                .isNotEqualTo(keys.verify(key, "book").nonce());
    }

    @Test
    void aVisitorWhoIsKnownStaysTheSameInEveryForm() {
        byte[] visitor = Visitor.read(Visitor.text(Visitor.unknown()));
        assertThat(keys.verify(keys.issue("book", visitor), "book").visitor()).isEqualTo(visitor);
        assertThat(Visitor.read("no visitor")).hasSize(16).isNotEqualTo(visitor);
    }

    @Test
    void twoFormsNeverShareANonce() {
        assertThat(keys.verify(keys.issue("book"), "book").nonce())
                .isNotEqualTo(keys.verify(keys.issue("book"), "book").nonce());
    }

    @Test
    void theNonceOfAKeyIsKnownBeforeItIsVerified() {
        String key = keys.issue("book:1");
        byte[] nonce = keys.find(key, "book:1").orElseThrow().nonce();
        assertThat(keys.nonce(key)).hasValueSatisfying(read -> assertThat(read).isEqualTo(nonce));
        assertThat(keys.find(key, "book:2")).isEmpty();
        for (String none : new String[] {null, "", "no key", "A".repeat(40)}) {
            assertThat(keys.nonce(none)).isEmpty();
            assertThat(keys.find(none, "book:1")).isEmpty();
        }
    }

    @Test
    void aKeyForAnotherPurposeIsRefused() {
        String key = keys.issue("book:1");
        assertThatThrownBy(() -> keys.verify(key, "book:2")).satisfies(FormKeysTest::isInvalid);
    }

    @Test
    void aKeySignedWithAnotherSecretIsRefused() {
        String key = keys.issue("book");
        keys.secret = Secrets.another();
        assertThatThrownBy(() -> keys.verify(key, "book")).satisfies(FormKeysTest::isInvalid);
    }

    @Test
    void aKeyWhoseTimeIsOverSaysSo() {
        String key = keys.issue("book", Visitor.unknown(), Instant.now().minusSeconds(1));
        assertThatThrownBy(() -> keys.verify(key, "book"))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(FormError.EXPIRED));
    }

    @Test
    void anOldKeyStillNamesTheFormThatWasSentWithIt() {
        String key = keys.issue("book", Visitor.unknown(), Instant.now().minusSeconds(1));
        assertThat(keys.read(key, "book").nonce()).hasSize(16);
    }

    @Test
    void everyChangedCharacterIsNoticed() {
        String key = keys.issue("book");
        for (int i = 0; i < key.length(); i++) {
            char other = key.charAt(i) == 'A' ? 'B' : 'A';
            String forged = key.substring(0, i) + other + key.substring(i + 1);
            boolean sameBytes = java.util.Arrays.equals(
                    java.util.Base64.getUrlDecoder().decode(forged),
                    java.util.Base64.getUrlDecoder().decode(key));
            if (!sameBytes) {
                assertThatThrownBy(() -> keys.verify(forged, "book")).satisfies(FormKeysTest::isInvalid);
            }
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "not base64 !", "AAAA", "\u0000"})
    void whatIsNoKeyIsRefused(String text) {
        assertThatThrownBy(() -> keys.verify(text, "book")).satisfies(FormKeysTest::isInvalid);
    }

    private static void isInvalid(Throwable thrown) {
        assertThat(thrown).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.code())
                .isEqualTo(FormError.INVALID));
    }
}
