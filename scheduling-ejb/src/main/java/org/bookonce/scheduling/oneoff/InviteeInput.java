package org.bookonce.scheduling.oneoff;

import java.util.Optional;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.tenant.shared.Input;

/** Reads what the invitee filled in, and notes what is wrong with it (R2.2, R2.9). */
final class InviteeInput {

    private static final int NAME = 120;

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
}
