package org.bookonce.tenant.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When two addresses are the same. */
class EmailAddressTest {

    @Test
    void itIsKeptAsWrittenAndComparedInLowerCase() {
        assertThat(EmailAddress.of(" Ada.Lovelace@B.Example "))
                .contains(new EmailAddress("Ada.Lovelace@B.Example", "ada.lovelace@b.example"));
    }

    @Test
    void aDomainIsWrittenInAscii() {
        assertThat(EmailAddress.of("ada@bücher.example")).map(EmailAddress::key).contains("ada@xn--bcher-kva.example");
        assertThat(EmailAddress.keyOf("ADA@BÜCHER.example")).isEqualTo("ada@xn--bcher-kva.example");
    }

    @Test
    void aLetterThatOnlyLooksOrFoldsAlikeIsAnother() {
        assertThat(EmailAddress.keyOf("\u212Aate@b.example"))
                .as("the Kelvin sign becomes a k in lower case")
                .isNotEqualTo(EmailAddress.keyOf("Kate@b.example"));
        assertThat(EmailAddress.keyOf("\u0131da@b.example")).isNotEqualTo(EmailAddress.keyOf("IDA@b.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a@b", "@b.example", "a@b..example", "a b@c.example", "a@b.example\nBcc: x@y.example"})
    void whatNoMailServerTakesIsNone(String text) {
        assertThat(EmailAddress.of(text)).isEmpty();
    }
}
