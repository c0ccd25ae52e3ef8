package org.bookonce.scheduling.oneoff;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import org.bookonce.scheduling.booking.Meeting;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.shared.InputError;

/** Reads the fields of a new one-off (R2.2) and notes what is wrong with them. */
final class OneOffInput {

    /** Characters that the texts can have (R2.2). */
    private static final int TITLE = 120;

    private static final int DESCRIPTION = 2000;
    private static final int LOCATION = 500;
    private static final int NAME = 120;

    /** Thirty days, in minutes (R7.2). */
    private static final int LONGEST_NOTICE = 43_200;

    private OneOffInput() {}

    static OneOffTerms read(NewOneOff wanted, Member host, Input input) {
        return new OneOffTerms(
                host.id(),
                input.line("title", wanted.title(), 1, TITLE),
                input.lines("description", wanted.description(), 0, DESCRIPTION),
                input.number("minutes", wanted.minutes(), Meeting.SHORTEST, Meeting.LONGEST),
                location(wanted.location(), input),
                wanted.hold(),
                host.zone(),
                instant(wanted.expiresAt(), host),
                wanted.contactRequired(),
                input.line("inviteeName", wanted.inviteeName(), 0, NAME),
                input.email("inviteeEmail", wanted.inviteeEmail(), false),
                wanted.hold() ? instant(wanted.choices().holdUntil(), host) : null,
                wanted.choices().replacement(),
                wanted.choices().proposals(),
                notice(wanted.choices().changeNotice(), input));
    }

    private static Integer notice(Integer minutes, Input input) {
        return minutes == null ? null : input.number("changeNotice", minutes, 0, LONGEST_NOTICE);
    }

    private static Location location(Location wanted, Input input) {
        if (wanted == null || wanted.kind() == null) {
            input.refuse("location", InputError.REQUIRED, Map.of());
            return new Location(LocationKind.OTHER, "");
        }
        boolean needed = wanted.kind().needsText();
        String text = wanted.kind().asksInvitee() ? "" : wanted.text();
        return new Location(wanted.kind(), input.line("location", text, needed ? 1 : 0, LOCATION));
    }

    /** A wall time in the gap when clocks go forward means the moment after it, in a doubled hour the later one. */
    private static Instant instant(LocalDateTime wall, Member host) {
        return wall == null
                ? null
                : ZonedDateTime.of(wall, host.zone()).withLaterOffsetAtOverlap().toInstant();
    }
}
