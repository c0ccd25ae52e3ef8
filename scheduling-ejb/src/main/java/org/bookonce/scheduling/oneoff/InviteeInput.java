package org.bookonce.scheduling.oneoff;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.tenant.shared.Input;

/** Reads what the invitee filled in, and notes what is wrong with it (R2.2, R2.9). */
final class InviteeInput {

    private static final int NAME = 120;
    private static final int PLACE = 500;
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()./-]{4,30}");

    private InviteeInput() {}

    static Invitee invitee(OneOffMeeting meeting, SlotBooking wanted, Input input) {
        boolean required = meeting.contactRequired();
        String name = input.line("name", wanted.name(), required ? 1 : 0, NAME);
        String email = input.email("email", wanted.email(), required);
        return new Invitee(
                name,
                Optional.of(email).filter(address -> !address.isEmpty()),
                Optional.ofNullable(wanted.zone()).orElse(meeting.zone()),
                wanted.language(),
                wanted.clock24());
    }

    /** Where it takes place: what the creator said, or what the invitee answers. */
    static String place(OneOffMeeting meeting, SlotBooking wanted, Input input) {
        Location location = meeting.location();
        if (!location.kind().asksInvitee()) {
            return location.text();
        }
        String answer = input.line("answer", wanted.answer(), 1, PLACE);
        if (location.kind() == LocationKind.PHONE_HOST_CALLS
                && input.accepted("answer")
                && !PHONE.matcher(answer).matches()) {
            input.refuse("answer", OneOffError.NOT_A_PHONE_NUMBER, Map.of());
        }
        return answer;
    }
}
