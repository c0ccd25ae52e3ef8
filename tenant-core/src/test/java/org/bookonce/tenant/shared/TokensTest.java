package org.bookonce.tenant.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens cannot be guessed, are kept as hashes, and are shown again with the secret only (R14.1). */
class TokensTest {

    private final Tokens tokens = new Tokens();

    @BeforeEach
    void aSecret() {
        tokens.secret = Secrets.one();
    }

    @Test
    void aTokenHas144BitsOfBase64Url() {
        assertThat(tokens.mint("one-off").text()).matches("[A-Za-z0-9_-]{24}");
    }

    @Test
    void aTokenIsShownAgainFromItsSeed() {
        Token token = tokens.mint("one-off");
        assertThat(tokens.show("one-off", token.seed())).isEqualTo(token.text());
        assertThat(Tokens.hash(token.text())).isEqualTo(token.hash()).hasSize(32);
    }

    @Test
    void withoutTheSecretASeedIsWorthNothing() {
        Token token = tokens.mint("one-off");
        tokens.secret = Secrets.another();
        assertThat(tokens.show("one-off", token.seed())).isNotEqualTo(token.text());
    }

    @Test
    void tokensOfDifferentPurposesNeverMeet() {
        Token token = tokens.mint("one-off");
        assertThat(tokens.show("booking-INVITEE", token.seed())).isNotEqualTo(token.text());
    }

    @Test
    void aShortSecretIsRefusedAtStartUp() {
        assertThatThrownBy(() -> new Secret("c2hvcnQ=")).hasMessageContaining("bookonce.tokens.secret");
    }
}
