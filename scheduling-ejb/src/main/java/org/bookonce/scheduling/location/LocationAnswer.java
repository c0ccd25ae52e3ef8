package org.bookonce.scheduling.location;

import java.util.Map;
import java.util.regex.Pattern;
import org.bookonce.tenant.shared.Input;

/** Where a meeting takes place: what its creator said, or what the invitee answers (R2.2, R2.9). */
public final class LocationAnswer {

    private static final int LENGTH = 500;
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()./-]{4,30}");

    private LocationAnswer() {}

    /** The place; what is wrong with the answer is noted at the field {@code answer}. */
    public static String read(Location location, String answer, Input input) {
        if (!location.kind().asksInvitee()) {
            return location.text();
        }
        return location.kind() == LocationKind.PHONE_HOST_CALLS
                ? phone("answer", answer, true, input)
                : input.line("answer", answer, 1, LENGTH);
    }

    /** A phone number; empty is allowed unless {@code required}. */
    public static String phone(String field, String answer, boolean required, Input input) {
        String number = input.line(field, answer, required ? 1 : 0, LENGTH);
        if (!number.isEmpty() && input.accepted(field) && !PHONE.matcher(number).matches()) {
            input.refuse(field, LocationError.NOT_A_PHONE_NUMBER, Map.of());
        }
        return number;
    }
}
