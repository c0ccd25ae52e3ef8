package org.bookonce.scheduling.oneoff;

import java.util.Optional;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.tenant.shared.Input;

/**
 * Reads what the invitee filled in, and notes what is wrong with it (R2.2, R2.9). Whoever need not say a name, and does
 * not, goes by their e-mail, or else as a guest: in mails, lists and calendars nobody is nameless.
 */
final class InviteeInput {

    private static final int NAME = 120;

    private InviteeInput() {}

    /** @param guest what the host's language calls somebody of whom nothing is known */
    static Invitee invitee(OneOffMeeting meeting, SlotBooking wanted, String guest, Input input) {
        boolean required = meeting.contactRequired();
        String name = input.line("name", wanted.name(), required ? 1 : 0, NAME);
        String email = input.email("email", wanted.email(), required);
        String known = email.isEmpty() || email.length() > NAME ? guest : email;
        return new Invitee(
                name.isEmpty() ? known : name,
                Optional.of(email).filter(address -> !address.isEmpty()),
                Optional.ofNullable(wanted.zone()).orElse(meeting.zone()),
                wanted.language(),
                wanted.clock24());
    }
}
