package org.bookonce.tenant.operator;

import java.util.Map;
import org.bookonce.tenant.shared.Input;

/** Why an operator does something to an organization: its people read it, so one word is not enough. */
final class Reason {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    private Reason() {}

    /** The reason, or a refusal of the field. */
    static String read(Input input, String field, String text) {
        String reason = input.lines(field, text, 1, LONGEST);
        if (reason.codePointCount(0, reason.length()) < SHORTEST) {
            input.refuse(field, OperatorError.REASON_SHORT, Map.of("min", SHORTEST));
        }
        return reason;
    }
}
