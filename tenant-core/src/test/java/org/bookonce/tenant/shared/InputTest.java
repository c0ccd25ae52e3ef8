package org.bookonce.tenant.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets an error at its field; good input comes back as it was. */
class InputTest {

    @Test
    void whatComesFromElsewhereIsMadeReadable() {
        assertThat(Input.readable("  Kim\u202E evil\n\u0000 ")).isEqualTo("Kim evil");
        assertThat(Input.readable("Zoë O’Neil")).isEqualTo("Zoë O’Neil");
    }

    private final Input input = new Input();

    @Test
    void everythingWrongIsToldAtOnce() {
        input.line("title", " ", 1, 120);
        input.number("minutes", 0, 5, 720);
        input.email("email", "x", true);
        assertThatThrownBy(input::check).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.fields())
                .extracting(FieldError::field)
                .containsExactly("title", "minutes", "email"));
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThat(input.line("title", "👋".repeat(120), 1, 120)).hasSize(240);
        input.check();
        assertThat(input.accepted("title")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\r\nb",
                "a\nBcc: x@y.z",
                "a\u001bb",
                "a\u2028b",
                "a\ud800b",
                "a\uffffb",
                "a\u202eb",
                "a\u2066b"
            })
    void aLineWithControlCharactersIsRefused(String text) {
        input.line("title", text, 1, 120);
        assertThat(input.accepted("title")).isFalse();
    }

    @Test
    void longTextKeepsItsLineBreaks() {
        assertThat(input.lines("description", " one\r\ntwo\rthree\n ", 0, 100)).isEqualTo("one\ntwo\nthree");
        input.check();
    }

    @Test
    void namesInEveryScriptAreKept() {
        String name = "‏نورة O'Brien-Müller 山田 🦊";
        assertThat(input.line("name", name, 1, 120)).isEqualTo(name);
        input.check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example",
                "first.last+tag@sub.example.org",
                "o'neil@example.com",
                "a@xn--bcher-kva.example",
                "a-b_c@1and1.example"
            })
    void addressesThatWork(String address) {
        assertThat(input.email("email", address, true)).isEqualTo(address);
        input.check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "a b@c.example",
                "<a@b.example>",
                "a@b.example,c@d.example",
                "a@b..example",
                "@b.example",
                ".a@b.example",
                "a..b@c.example",
                "a.@b.example",
                "a@-b.example",
                "a@b-.example",
                "a@b.example."
            })
    void addressesThatDoNot(String address) {
        input.email("email", address, true);
        assertThat(input.accepted("email")).isFalse();
    }
}
