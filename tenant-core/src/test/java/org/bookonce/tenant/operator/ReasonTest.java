package org.bookonce.tenant.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.ErrorCode;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.shared.InputError;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void tenToFiveHundredCharactersAreAReason() {
        assertThat(read("  Ten chars.  ")).isEqualTo("Ten chars.");
        assertThat(read("ä".repeat(500))).hasSize(500);
    }

    @Test
    void lessOrMoreIsNone() {
        assertRefused("", InputError.REQUIRED);
        assertRefused(null, InputError.REQUIRED);
        assertRefused("too short", OperatorError.REASON_SHORT);
        assertRefused(" ".repeat(20) + "x", OperatorError.REASON_SHORT);
        assertRefused("x".repeat(501), InputError.TOO_LONG);
    }

    private static void assertRefused(String text, ErrorCode code) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.fields()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("reason");
                            assertThat(error.code()).isEqualTo(code);
                        }));
    }

    private static String read(String text) {
        Input input = new Input();
        String reason = Reason.read(input, "reason", text);
        input.check();
        return reason;
    }
}
