package org.bookonce.publicweb.oneoff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void nameAndEmailCountTogetherAndAlone() {
        assertThat(Asked.of("t", "Li", "li@x.example").kept().toString()).isEqualTo("?name=Li&email=li%40x.example");
        assertThat(Asked.of("t", "Li", null).kept().toString()).isEqualTo("?name=Li");
        assertThat(Asked.of("t", " ", "li@x.example").kept().toString()).isEqualTo("?email=li%40x.example");
        assertThat(Asked.of("t", " ", null).kept().toString()).isEmpty();
    }

    @Test
    void overlongParametersAreIgnored() {
        assertThat(Asked.of("t", "x".repeat(255), "li@x.example").name()).isEmpty();
    }

    @Test
    void whatPeopleTypedIsEncoded() {
        assertThat(Asked.of("t", "a&b=c \"<", "x@y").kept().toString())
                .isEqualTo("?name=a%26b%3Dc%20%22%3C&email=x%40y");
    }
}
